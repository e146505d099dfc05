import Extraction
import Language
import TestSupport

/// The printed propositions of hand-made trees.
func extracted(_ notation: String, names: [NamedMention] = []) -> [String] {
  let document = TreeNotation.document(notation, names: names)
  return Extractor().propositions(in: document).map { $0.description(in: document) }
}
