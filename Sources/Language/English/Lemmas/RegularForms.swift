/// What regular forms come from, by the spelling rules of inflection.
///
/// (Quirk et al. 1985, 3.5–3.10, 5.80, 7.74.)
enum RegularForms {
  /// The bases of a form in lower case with a treebank tag, the likeliest first; none for a form that is not regular.
  static func bases(of form: String, tag: String) -> [String] {
    switch tag {
    case "VBZ", "NNS": sForm(form)
    case "VBD", "VBN": pastForm(form)
    case "VBG": ingForm(form)
    case "JJR", "RBR": comparedForm(form, "er")
    case "JJS", "RBS": comparedForm(form, "est")
    default: []
    }
  }

  /// *tries* → *try*, *passes* → *pass*, *women* → *woman*.
  private static func sForm(_ form: String) -> [String] {
    if form.hasSuffix("ies"), form.count > shortest { return [form.cut(3) + "y", form.cut(1)] }
    if sibilants.contains(where: form.hasSuffix) { return [form.cut(2), form.cut(1)] }
    if form.hasSuffix("men") { return [form.cut(2) + "an"] }
    let isSingular = ["ss", "us", "is"].contains(where: form.hasSuffix)
    return form.hasSuffix("s") && !isSingular && form.count > 1 ? [form.cut(1)] : []
  }

  /// *tried* → *try*, *stopped* → *stop*, *closed* → *close*.
  private static func pastForm(_ form: String) -> [String] {
    if form.hasSuffix("ied"), form.count > shortest { return [form.cut(3) + "y", form.cut(1)] }
    return form.hasSuffix("ed") ? stems(form.cut(2)) : []
  }

  /// *dying* → *die*, *stopping* → *stop*, *closing* → *close*.
  private static func ingForm(_ form: String) -> [String] {
    guard form.hasSuffix("ing") else { return [] }
    let isShort = form.hasSuffix("ying") && form.count <= shortest + 2
    return (isShort ? [form.cut(4) + "ie"] : []) + stems(form.cut(3))
  }

  /// *happier* → *happy*, *bigger* → *big*, *later* → *late*.
  private static func comparedForm(_ form: String, _ ending: String) -> [String] {
    guard form.hasSuffix(ending), form.count > ending.count + 2 else { return [] }
    let stem = form.cut(ending.count)
    return stem.hasSuffix("i") ? [stem.cut(1) + "y"] : stems(stem)
  }

  /// What stands before a vowel's ending: *stopp* from *stop*, *clos* from *close*, *visit* from *visit*.
  private static func stems(_ stem: String) -> [String] {
    guard stem.count > 1, let last = stem.last, let before = stem.dropLast().last else { return [] }
    if stem.count > 2, last == before, !"aeiou".contains(last) {
      return "lszf".contains(last) ? [stem, stem.cut(1)] : [stem.cut(1), stem]
    }
    return losesE(stem, last, before) ? [stem + "e", stem] : [stem, stem + "e"]
  }

  /// Whether a stem looks like one that has lost its *e*.
  private static func losesE(_ stem: String, _ last: Character, _ before: Character) -> Bool {
    switch last {
    case "v", "u", "c", "z": return true
    case "g": return before != "n"
    case "s": return "aeiounrl".contains(before)
    case "l" where "btdgpfk".contains(before): return true
    default:
      // *creat-*, *requir-*, but *treat-*, *repair-*: one vowel before the consonant.
      guard ["at", "ut", "in", "ir", "or"].contains(String([before, last])),
        let third = stem.dropLast(2).last
      else { return false }
      return !"aeou".contains(third)
    }
  }

  private static let shortest = 4
  private static let sibilants = ["ches", "shes", "sses", "xes", "zzes", "oes"]
}

extension String {
  /// The string without its last characters.
  fileprivate func cut(_ count: Int) -> String { String(dropLast(count)) }
}
