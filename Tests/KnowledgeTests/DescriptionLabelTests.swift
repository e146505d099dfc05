import Knowledge
import Language
import Testing

@Suite struct DescriptionLabelTests {
  private func labels(_ notation: String, features: [String: String] = [:]) -> [String] {
    SmallWorld.graph(notation, naming: ["Acme": .organization], features: features, least: 0)
      .nodes.map(\.label)
  }

  @Test(arguments: [
    (
      "Every/DT/2/det hour/NN/3/nsubj cost/VBD/0/root Acme/NNP/3/obj ~././3/punct",
      "Every hour"
    ),
    (
      "Acme/NNP/2/nsubj lost=lose/VBD/0/root a/DT/4/det motion/NN/2/obj of/IN/7/case no/DT/7/det confidence/NN/4/nmod ~././2/punct",
      "motion of no confidence"
    ),
    (
      "Acme/NNP/2/nsubj paid=pay/VBD/0/root less/JJR/5/advmod than/IN/3/fixed £/$/2/obj ~2/CD/5/nummod ~././2/punct",
      "less than £2"
    ),
    (
      "Acme/NNP/2/nsubj forgot=forget/VBD/0/root half/NN/2/obj of/IN/5/case what/WP/3/nmod he/PRP/8/nsubj had=have/VBD/8/aux learned=learn/VBN/5/acl:relcl ~././2/punct",
      "half of what he had learned"
    ),
  ])
  func `a label keeps the words without which it would say something else`(
    notation: String, label: String
  ) {
    #expect(labels(notation).contains(label))
  }

  @Test func `a part of them is labelled by what they are`() {
    #expect(
      labels(
        """
        The/DT/2/det farmers=farmer/NNS/3/nsubj left=leave/VBD/0/root ~././3/punct
        Many/JJ/4/nsubj of/IN/3/case them/PRP/1/nmod sued=sue/VBD/0/root Acme/NNP/4/obj ~././4/punct
        """, features: ["farmers": "Number=Plur", "them": "Number=Plur|Person=3"]
      ).contains("Many of farmers"))
  }
}
