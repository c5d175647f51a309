// Where the zones behind an ambiguous abbreviation are: a name for readers, and words that show that a document is about that place.

export interface ZonePlace {
  readonly name: string;
  /** Words that stand in documents from there; whole words, as written. */
  readonly words: readonly string[];
}

const LINES = `
America/Los_Angeles | US Pacific | US/Pacific, Pacific Time, San Francisco, Seattle, California
America/Denver | US Mountain | US/Mountain, Mountain Time, Denver, Colorado
America/Chicago | US Central | US/Central, Central Time, Chicago, Dallas, Houston, Texas, Illinois
America/New_York | US Eastern | US/Eastern, Eastern Time, New York, Boston
America/Halifax | Atlantic Canada | Atlantic Time, Halifax, Nova Scotia, Puerto Rico
America/Havana | Cuba | Cuba, Havana
America/Manaus | the Amazon | Brazil, Brasil, Manaus
America/Guayaquil | Ecuador | Ecuador, Quito, Guayaquil
America/Puerto_Rico | the Eastern Caribbean | Caribbean, Barbados
Europe/London | Britain | UK, GB, Britain, British, England, Scotland, Wales, London, GOV.UK, NHS, Europe/London
Europe/Dublin | Ireland | Ireland, Irish, Dublin
Europe/Paris | Central Europe | France, Germany, Europe
Asia/Kolkata | India | India, Indian, Bangalore, Bengaluru, Mumbai, Delhi, Hyderabad, Chennai, Pune, Kolkata
Asia/Jerusalem | Israel | Israel, Israeli, Tel Aviv, Jerusalem
Asia/Shanghai | China | China, Chinese, Beijing, Shanghai, Shenzhen, Hangzhou
Asia/Manila | the Philippines | Philippines, Manila
Asia/Karachi | Pakistan | Pakistan, Karachi, Lahore
Asia/Dhaka | Bangladesh | Bangladesh, Dhaka
Asia/Riyadh | Arabia | Saudi, Riyadh, Kuwait, Bahrain, Qatar
Asia/Baghdad | Iraq | Iraq, Baghdad
Asia/Dubai | the Gulf | UAE, Emirates, Dubai, Oman
Asia/Yerevan | Armenia | Armenia, Yerevan
Asia/Singapore | Singapore | Singapore
Asia/Kuala_Lumpur | Malaysia | Malaysia, Kuala Lumpur
Asia/Yangon | Myanmar | Myanmar, Yangon
Atlantic/South_Georgia | South Georgia | South Georgia
Pacific/Guam | Guam | Guam
Pacific/Bougainville | Bougainville | Bougainville
Pacific/Pago_Pago | American Samoa | Samoa, Midway
Pacific/Apia | Samoa | Samoa, Apia
Africa/El_Aaiun | Western Sahara | Sahara
Australia/Perth | Western Australia | Perth, Western Australia
Australia/Adelaide | Central Australia | Adelaide, Darwin, South Australia
Australia/Sydney | Eastern Australia | Sydney, Melbourne, Brisbane, Australia
`;

export const ZONE_PLACES: ReadonlyMap<string, ZonePlace> = new Map(
  LINES.trim()
    .split("\n")
    .map((line) => {
      const [region = "", name = "", words = ""] = line.split(" | ");
      return [region, { name, words: words.split(", ") }] as const;
    }),
);
