package import Extraction
import Language

extension Newsgraph {
  /// The wordings of tokenised sentences, by sentence and proposition, as `triples --lines --level proposition` prints them.
  ///
  /// - Precondition: No sentence is empty.
  package func wordings(ofLines sentences: [String]) -> [[[Wording]]] {
    let document = document(ofLines: sentences)
    precondition(document.sentences.count == sentences.count, "a line is not one sentence")
    var wordings = [[[Wording]]](repeating: [], count: sentences.count)
    for proposition in propositions(in: document) {
      wordings[proposition.sentence].append(proposition.wordings(in: document))
    }
    return wordings
  }
}
