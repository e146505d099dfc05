/// Analyses texts: sentences, words, lemmas, parts of speech, trees and names.
///
/// The same input gives the same document on every run and for any number of threads.
public struct Analyzer: Sendable {
  let sentenceAnalyzer: SentenceAnalyzer

  /// An analyzer with a model.
  ///
  /// - Parameter threads: How many threads share the work; results do not depend on it.
  public init(model: LanguageModel, threads: Int = 1) {
    sentenceAnalyzer = SentenceAnalyzer(model: model, threads: threads)
  }

  /// What mentions take up, as the model has learned it; nil where its file only has the network.
  public var antecedents: AntecedentModel? { sentenceAnalyzer.model.antecedents }

  /// Finds and analyses the sentences of a text.
  ///
  /// - Parameter blocks: The parts of the text to analyse, in text order; no sentence goes beyond its block. Ranges
  ///   are code points and may reach past the text's end.
  public func analyze(_ text: String, blocks: [Block]) -> Document {
    analyze(
      Segmenter.document(
        of: SourceText(text), blocks: blocks, model: sentenceAnalyzer.model.boundaries))
  }

  /// Analyses the sentences and words of a document anew.
  ///
  /// Text, sentences, tokens and forms stay; lemmas, tags, features, trees and names are replaced, and entities are dropped.
  public func analyze(_ document: Document) -> Document {
    analyze(document) { $0 }
  }

  /// Analyses lines that each are one sentence of tokens with spaces between, in the Penn Treebank's style.
  ///
  /// The document's text is the lines with `\n` between; forms and ranges are those of the lines, while the network is told the
  /// characters that the treebank's escapes stand for (`-LRB-`, ` `` `). A line without tokens is a sentence without words.
  public func analyze(lines: [String]) -> Document {
    analyze(PennTreebankLines.document(of: lines), form: PennTreebankLines.plainForm)
  }

  private func analyze(_ document: Document, form: (String) -> String) -> Document {
    let sentences = document.sentences.map { sentence in
      document.words[sentence.words].map { form($0.form) }
    }
    var words = document.words
    var names: [NamedMention] = []
    for (sentence, analysis) in zip(document.sentences, sentenceAnalyzer.analyze(sentences)) {
      let start = sentence.words.lowerBound
      for (index, word) in zip(sentence.words, analysis.words) {
        words[index].apply(word, offset: start)
      }
      for name in analysis.names {
        let range = (name.words.lowerBound + start)..<(name.words.upperBound + start)
        names.append(NamedMention(words: range, type: name.type))
      }
    }
    return Document(
      text: document.text, words: words, sentences: document.sentences, tokens: document.tokens,
      names: names)
  }
}

extension Word {
  fileprivate mutating func apply(_ analysis: WordAnalysis, offset: Int) {
    lemma = analysis.lemma
    upos = analysis.upos
    xpos = analysis.xpos
    features = analysis.features
    head = analysis.head.map { $0 + offset }
    relation = analysis.relation
  }
}
