/// Classes of English nouns that decide how phrases belong together.
enum Nouns {
  /// Nouns behind *on* and *over* that give a reason: *on suspicion of*.
  static let grounds: Set<String> = [
    "accusation", "allegation", "charge", "ground", "grounds", "suspicion",
  ]

  /// Nouns of saying and believing, whose clause is what somebody says: *her claim that*.
  static let reporting: Set<String> = [
    "accusation", "admission", "allegation", "announcement", "argument", "assertion", "assurance",
    "belief",
    "claim", "comment", "complaint", "conclusion", "confession", "denial", "opinion", "prediction",
    "remark",
    "report", "rumor", "rumour", "statement", "suggestion", "suspicion", "testimony", "view",
    "warning",
  ]

  /// Nouns that only count what follows *of*: *lots of choices*, *a number of people*.
  static let partitive: Set<String> = [
    "all", "amount", "any", "billion", "bunch", "couple", "deal", "dozen", "half", "handful",
    "hundred",
    "kind", "lot", "majority", "million", "most", "much", "many", "number", "pair", "part",
    "percent", "piece",
    "plenty", "portion", "rest", "series", "set", "several", "some", "sort", "thousand", "ton",
    "type", "variety",
  ]

  /// Nouns whose infinitive did not happen: *their failure to warn*.
  static let negativeImplicative: Set<String> = [
    "failure", "inability", "neglect", "refusal", "unwillingness",
  ]

  /// Nouns of what somebody has in mind or in mouth: *in her view*, *in the words of the judge*.
  static let viewpoints: Set<String> = ["estimation", "judgment", "opinion", "view", "word"]

  /// Nouns whose infinitive is not done where there is none of them: *made no **attempt** to help*.
  static let attempts: Set<String> = ["attempt", "bid", "effort", "move", "step"]

  /// Nouns whose infinitive is done by whoever has, makes or takes the thing: *made a decision to continue*.
  static let controlling: Set<String> = [
    "ability", "aim", "ambition", "attempt", "authority", "bid", "capacity", "choice", "commitment",
    "course",
    "decision", "desire", "determination", "duty", "effort", "failure", "freedom", "goal",
    "intention",
    "need", "obligation", "offer", "plan", "pledge", "power", "process", "promise", "readiness",
    "refusal",
    "right",
    "threat", "vow", "willingness",
  ]

  /// Units of money and measure: two amounts side by side are one in another unit, not a name and a description.
  static let units: Set<String> = [
    "dollar", "euro", "pound", "yen", "ruble", "rouble", "rupee", "yuan", "franc", "mark", "peso",
    "krona", "krone", "percent", "%", "mile", "kilometre", "kilometer", "km", "metre", "meter",
    "foot", "inch", "acre", "hectare", "tonne", "ton", "kilogram", "kg", "gallon", "litre", "liter",
    "barrel", "degree",
  ]
}
