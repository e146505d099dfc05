/// The words of English that its tokenisation and sentence boundaries depend on.
///
/// Read off the training parts of the UD English EWT and GUM treebanks and completed by the common cases of news text.
enum EnglishWords {
  /// Abbreviations that are followed by more of their sentence: titles, *vs.*
  ///
  /// A capital is required where it stands; other entries may be capitalised.
  static let openAbbreviations: Set<String> = [
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Rev", "Fr", "Sr", "St", "Ste", "Hon", "Gen",
    "Col", "Lt", "Maj", "Capt", "Cmdr", "Sgt", "Cpl", "Pvt", "Adm", "Gov", "Govs", "Sen", "Rep",
    "Sens", "Reps", "Pres", "Supt", "Det", "Insp", "Amb", "Atty", "Messrs", "Mme", "Mlle", "Mt",
    "Ft", "Attn", "Sec", "Para", "vs", "approx", "cf", "eg", "ie", "viz", "esp", "incl", "ca",
  ]

  /// Abbreviations that may well end a sentence: *Inc.*, *etc.*, months and days.
  static let closingAbbreviations: Set<String> = [
    "Inc", "Corp", "Co", "Ltd", "Plc", "Bros", "Jr", "etc", "al", "Jan", "Feb", "Mar", "Apr",
    "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu",
    "Thur", "Thurs", "Fri", "Sat", "Ave", "Blvd", "Rd", "Est", "Dept", "Univ", "Assn", "Ariz",
    "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md",
    "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn",
    "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Que", "Ont", "lb", "lbs", "oz", "yrs", "hrs", "mins",
    "Arrv", "misc",
  ]

  /// Abbreviations only before a number, as in *No 10* with a period behind *No*.
  static let numberedAbbreviations: Set<String> = [
    "no", "nos", "p", "pp", "fig", "figs", "vol", "vols", "ch", "chap", "sec", "art", "para",
    "ext", "tel", "b", "d", "m", "c", "div", "r",
  ]

  /// What stands before the last period of abbreviations with inner periods that are not single letters.
  static let dottedAbbreviations: Set<String> = ["ph.d", "m.sc", "b.sc", "d.phil", "m.phil"]

  /// Beginnings of compounds that their hyphen does not part: *anti-war*, *co-operation*, *pro-Beijing*.
  static let prefixes: Set<String> = [
    "anti", "arch", "bi", "co", "counter", "cross", "e", "ex", "extra", "hyper", "infra", "inter",
    "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "over", "post", "pre",
    "pro", "proto", "pseudo", "psycho", "re", "semi", "socio", "sub", "super", "trans", "tri",
    "ultra", "un", "under", "uni",
  ]

  /// Ends of compounds that their hyphen does not part: *career-wise*.
  static let suffixes: Set<String> = ["wise", "esque", "e"]

  /// Words that begin a sentence when they follow an abbreviation with a capital: *… in the U.S. The …*
  static let openers: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "it", "he", "she", "they", "we", "i", "you",
    "his", "her", "its", "their", "our", "my", "your", "in", "on", "at", "for", "from", "with",
    "by",
    "to", "of", "as", "after", "before", "since", "during", "under", "over", "about", "against",
    "but", "and", "or", "so", "if", "when", "while", "although", "because", "however", "there",
    "here", "what", "who", "how", "why", "where", "which", "not", "no", "one", "some", "many",
    "most", "all", "both", "each", "another", "other", "several", "such", "then", "now", "also",
    "yet", "still", "according", "meanwhile", "earlier", "later", "please", "let", "is", "are",
    "was",
    "do", "did", "can", "would", "just", "only", "even", "more", "despite", "unlike", "once",
    "until",
  ]

  /// Contractions that are written together, with the length of their first word.
  static let contractions: [String: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "outta": 3, "dont": 2,
    "didnt": 3, "doesnt": 4, "wont": 2, "cant": 2, "couldnt": 5, "wouldnt": 5, "shouldnt": 6,
    "isnt": 2, "arent": 3, "wasnt": 3, "werent": 4, "havent": 4, "hasnt": 3, "hadnt": 3, "aint": 2,
    "im": 1, "ive": 1, "thats": 4, "whats": 4, "theres": 5, "youre": 3, "theyre": 4, "youll": 3,
    "hes": 2, "shes": 3, "elses": 4, "c'mon": 3,
  ]

  /// Units that are parted from the number before them: *5|pm*, *10|km*, *$13|M*.
  static let units: Set<String> = [
    "am", "pm", "AM", "PM", "a.m", "p.m", "km", "kms", "cm", "mm", "m", "ft", "kg", "kgs", "g",
    "mg", "lb", "lbs", "oz", "ml", "mph", "kph", "hrs", "hr", "min", "mins", "sec", "yrs", "yr",
    "k", "K", "M", "pc", "MM", "bn", "mn", "tn", "MB", "GB", "TB", "KB", "kb", "mb", "gb", "MHz",
    "GHz", "MW", "kW", "kWh", "MWh", "º", "°", "°C", "°F",
  ]

  /// Last parts of names of files and hosts, which stay one token: *Gawker.com*, *notes.doc*.
  static let nameEndings: Set<String> = [
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "uk", "de", "fr", "eu", "ca",
    "au", "jp", "cn", "ru", "ch", "nl", "tv", "fm", "ly", "io", "ai", "doc", "docx", "xls", "xlsx",
    "pdf", "txt", "html", "htm", "jpg", "jpeg", "gif", "png", "ppt", "zip", "url", "exe", "mp3",
    "csv", "xml", "php",
  ]

  /// First parts of newsgroups' names: *alt.religion.scientology*.
  static let newsgroups: Set<String> = ["alt", "comp", "misc", "rec", "sci", "soc", "talk"]
}
