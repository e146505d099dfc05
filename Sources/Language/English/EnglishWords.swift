/// The words of English that its tokenisation and sentence boundaries depend on.
///
/// Read off the training parts of the UD English EWT and GUM treebanks and completed by the common cases of news text.
enum EnglishWords {
  /// Abbreviations that are written with a period and are followed by more of their sentence: titles, *No.*, *vs.*
  static let openAbbreviations: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "sr", "st", "ste", "hon", "gen", "col",
    "lt", "maj", "capt", "cmdr", "sgt", "cpl", "pvt", "adm", "gov", "sen", "rep", "sens", "reps",
    "pres", "supt", "det", "insp", "amb", "atty", "messrs", "mme", "mlle", "mt", "ft", "vs", "no",
    "nos", "fig", "figs", "vol", "vols", "pp", "p", "ch", "sec", "art", "para", "approx", "ca",
    "cf", "eg", "ie", "viz", "esp", "incl", "attn", "ext", "tel", "spec",
  ]

  /// Abbreviations that are written with a period and may well end a sentence: *Inc.*, *etc.*, months and days.
  static let closingAbbreviations: Set<String> = [
    "inc", "corp", "co", "ltd", "plc", "llc", "bros", "jr", "etc", "al", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "sat", "ave", "blvd", "rd", "est", "dept", "univ", "assn",
    "intl", "natl", "govt", "ariz", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
    "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla",
    "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "que", "ont", "lb", "lbs",
    "oz", "yrs", "hrs", "mins", "min", "hr", "yr", "arrv", "misc", "temp", "max", "ed",
  ]

  /// Beginnings of compounds that their hyphen does not part: *anti-war*, *co-operation*, *pro-Beijing*.
  static let prefixes: Set<String> = [
    "anti", "arch", "bi", "co", "counter", "cross", "e", "ex", "extra", "hyper", "infra", "inter",
    "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "over", "pan", "post",
    "pre", "pro", "proto", "pseudo", "psycho", "re", "semi", "socio", "sub", "super", "trans",
    "tri", "ultra", "un", "under", "uni",
  ]

  /// Ends of compounds that their hyphen does not part: *career-wise*.
  static let suffixes: Set<String> = ["wise", "esque", "ish", "like", "e", "o"]

  /// Contractions that are written together, with the length of their first word.
  static let contractions: [String: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "outta": 3, "dont": 2,
    "didnt": 3, "doesnt": 4, "wont": 2, "cant": 2, "couldnt": 5, "wouldnt": 5, "shouldnt": 6,
    "isnt": 2, "arent": 3, "wasnt": 3, "werent": 4, "havent": 4, "hasnt": 3, "hadnt": 3, "aint": 2,
    "im": 1, "ive": 1, "thats": 4, "whats": 4, "theres": 5, "youre": 3, "theyre": 4, "youll": 3,
    "hes": 2, "shes": 3,
  ]
}
