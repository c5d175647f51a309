// Words that stand where an owner would and name nobody: everybody who reads them may think of somebody else.

/** In lower case, without an article. The name of one team among others ("SRE", "payments team") is none. */
export const NOBODY: ReadonlySet<string> = new Set(
  [
    "team | teams | all | all teams | whole team | entire team | everyone | everybody | anyone | anybody | someone | somebody | us | we | engineering | engineering team | engineers | developers | devs | staff | various | multiple | multiple teams | company",
    "alle | alle teams | jeder | jemand | wir | entwickler | entwicklung",
    "équipe | équipes | tous | tout le monde | nous | développeurs | équipe technique",
    "equipo | equipos | todos | todo el equipo | nosotros | desarrolladores | desarrollo",
    "equipe | equipes | time | times | nós | todo o time | toda a equipe | desenvolvedores | desenvolvimento",
    "команда | все | вся команда | мы | разработчики | разработка",
    "チーム | 全員 | みんな | 開発者 | エンジニア",
    "团队 | 全体 | 全员 | 大家 | 所有人 | 开发 | 研发",
  ].flatMap((words) => words.split(" | ")),
);

/** Articles before such a word. */
export const ARTICLE = /^(?:the|our|das|unser|l['’]|la|le|les|el|los|as?|os?|nuestro|nosso|nossa)\s*(?=[\p{L}])/iu;
