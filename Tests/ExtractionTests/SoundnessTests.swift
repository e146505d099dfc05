import Extraction
import Testing

@Suite struct SoundnessTests {
  @Test func `a sentence cut off behind a subordinator says nothing of its stump`() {
    let found = extracted(
      """
      Consul/NNP/4/nsubj Ada/NNP/1/flat Low/NNP/1/flat wrote=write/VBD/0/root that/IN/6/mark Peru/NNP/4/ccomp
      """)
    #expect(found == ["(Ada Low; is; Consul) present"])
  }

  @Test func `the same words with an end are not cut off`() {
    #expect(
      extracted("She/PRP/2/nsubj wrote=write/VBD/0/root that/DT/4/det book/NN/2/obj ~././2/punct")
        == ["(She; wrote; that book) past"])
  }

  @Test func `a headline needs no full stop`() {
    #expect(
      extracted("# Lund/NNP/2/nsubj sues=sue/VBZ/0/root Acme/NNP/2/obj") == [
        "(Lund; sues; Acme) past"
      ])
  }

  @Test func `a headline's infinitive is a future`() {
    #expect(
      extracted("# Lund/NNP/3/nsubj to/TO/3/mark sue/VB/0/root Acme/NNP/3/obj")
        == ["(Lund; to sue; Acme) future"])
  }

  @Test func `a headline's participle is a passive without its copula`() {
    #expect(
      extracted(
        "# Fifty/CD/2/nummod miners=miner/NNS/3/nsubj:pass rescued=rescue/VBN/0/root in/IN/5/case Chile/NNP/3/obl"
      )
      .first?.hasPrefix("(Fifty miners; rescued") == true)
  }

  @Test func `an exclamation says nothing`() {
    #expect(extracted("Oh/UH/0/root ~!/./1/punct").isEmpty)
  }
}
