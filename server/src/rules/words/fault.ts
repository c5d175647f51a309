// English verb phrases that put a fault on whoever is their subject.

/** Only ever said of people, and always a reproach; at the start of what follows the subject. */
export const STRONG_FAULT =
  /^(?:(?:had|has|have)\s+)?(?:(?:simply|just|completely|also|clearly|apparently|then|again)\s+)?(?:ignored(?=\s+(?:the|all|our|several|this|that|his|her|their|an?|every|it|multiple|warnings?|alerts?))|forgot(?:ten)?\b|neglected|messed\s+(?:it\s+)?up|messed\s+up|screwed\s+(?:it\s+)?up|botched|carelessly|negligently|recklessly|sloppily|made\s+(?:an?|the|this|that)\s+(?:[\p{L}-]+\s+)?(?:mistake|error|typo|blunder)|(?:was|were|is)\s+(?:too\s+|being\s+|very\s+|so\s+)?(?:careless|negligent|inattentive|sloppy|lazy|reckless|incompetent|at\s+fault|to\s+blame|responsible\s+for\s+the\s+(?:outage|incident|failure|error|mistake|data\s+loss))|(?:wasn't|weren't|was\s+not|were\s+not)\s+(?:being\s+)?(?:fully\s+|really\s+)?(?:careful|thorough|diligent|paying\s+attention|aware)\b|should\s+know\s+better|did(?:n't|\s+not)\s+bother|overlooked)/iu;

/** A fault where one person is the subject: a name, a handle, "he", "she". */
export const PERSONAL_FAULT =
  /^(?:(?:had|has)\s+)?(?:(?:simply|just|also|apparently|then|again)\s+)?(?:(?:accidentally|mistakenly|inadvertently|wrongly|erroneously|unintentionally|incorrectly|prematurely)\s+[\p{L}]+|failed\s+to|omitted\s+to|broke\b(?!\s+(?:up|out|down\s+(?:the|into)))|misconfigured|mistyped|misread|misjudged|mishandled|misunderstood|caused\s+(?:the|this|an?)\s+(?:[\p{L}-]+\s+)?(?:outage|incident|failure|problem|issue|crash|data\s+loss|downtime)|skipped\s+(?:the|this|our|all|an?)\s|bypassed\s+(?:the|our)\s|(?:deleted|dropped|removed|ran|pushed|deployed|changed|edited|restarted|pressed|typed|entered|used|chose|selected)\s+(?:on\s+|in\s+|to\s+)?the\s+wrong\s|[\p{L}]+(?:ed|ran|sent)?\s+(?:[^.;,\n]{0,60}\s)?(?:by\s+mistake|without\s+(?:testing|checking|reviewing|permission|approval|telling\s+anyone|being\s+thorough|thinking)))/iu;

/** Cheap to look for. */
export const FAULT_HINT =
  /ignor|forgot|neglect|mess|screw|botch|careless|negligent|reckless|slopp|mistake|error|typo|blunder|fault|blame|responsible|careful|thorough|diligent|attention|aware|know better|bother|overlook|accident|inadvert|wrong|errone|unintent|incorrect|premature|failed|omitted|broke|mis|caused|skipped|bypassed|without/i;
