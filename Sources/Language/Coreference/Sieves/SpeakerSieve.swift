/// *I* in a quotation and who is quoted: *"I saw it," said Jane Roe*.
struct SpeakerSieve: Sieve {
  /// The verbs, by lemma, whose subject may be who is quoted.
  let speechVerbs: Set<String>

  func apply(to clusters: inout EntityClusters) {
    let quotations = QuotedRuns(clusters.document)
    let byHead = clusters.candidateByHead
    for candidate in clusters.candidates.indices {
      let mention = clusters.candidates[candidate]
      guard mention.person == 1, mention.number == .singular,
        let run = quotations.run(of: mention.mention.head),
        let speaker = speaker(of: run, in: clusters.document), let other = byHead[speaker],
        clusters.candidates[other].number != .plural,
        clusters.type(of: other) == nil || clusters.type(of: other) == .person
      else { continue }
      clusters.merge(candidate, into: other, because: "speaker of the quotation")
    }
  }

  /// The head of the subject of the verb of speech that a quotation hangs on, or that hangs on it.
  private func speaker(of run: Range<Int>, in document: Document) -> Int? {
    let sentences = Set([run.lowerBound, run.upperBound - 1].map { document.sentenceOfWord[$0] })
    let words = sentences.sorted().flatMap { Array(document.sentences[$0].words) }
    for verb in words where !run.contains(verb) && speechVerbs.contains(document.words[verb].lemma)
    {
      let isJoined =
        document.words[verb].head.map(run.contains) == true
        || document.dependents(of: verb, "ccomp", "parataxis", "obj", "dep").contains(
          where: run.contains)
      if isJoined, let subject = document.dependents(of: verb, "nsubj").first { return subject }
    }
    return nil
  }
}

/// The stretches of a document's words that stand in quotation marks, over sentences of one block.
struct QuotedRuns {
  private let runs: [Range<Int>]

  init(_ document: Document) {
    var runs: [Range<Int>] = []
    var (start, block): (Int?, Int?) = (nil, nil)
    func close(at word: Int) {
      if let begun = start, begun < word { runs.append(begun..<word) }
      start = nil
    }
    for sentence in document.sentences {
      if sentence.block != block {
        close(at: sentence.words.lowerBound)
        block = sentence.block
      }
      for word in sentence.words {
        switch document.words[word].form {
        case "“", "``": start = start ?? word + 1
        case "”", "''": close(at: word)
        case "\"": if start == nil { start = word + 1 } else { close(at: word) }
        default: break
        }
      }
    }
    close(at: document.words.count)
    self.runs = runs
  }

  /// The stretch that a word stands in.
  func run(of word: Int) -> Range<Int>? { runs.first { $0.contains(word) } }

  /// Whether each of so many words stands in one.
  func flags(count: Int) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for word in runs.joined() { flags[word] = true }
    return flags
  }
}
