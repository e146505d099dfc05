import Foundation

@testable import Neural

/// The network written down the slow and obvious way, in doubles; the oracle of the fast kernels.
enum Reference {
  typealias Matrix = [[Double]]

  static func linear(_ x: Matrix, _ weight: Matrix, _ bias: [Double]?) -> Matrix {
    x.map { row in
      weight.indices.map { output in
        dot(row, weight[output]) + (bias?[output] ?? 0)
      }
    }
  }

  static func dot(_ a: [Double], _ b: [Double]) -> Double {
    precondition(a.count == b.count)
    return zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  static func gelu(_ x: Double) -> Double { x / 2 * (1 + erf(x / 2.squareRoot())) }

  static func gelu(_ x: Matrix) -> Matrix { x.map { $0.map { gelu($0) } } }

  static func softmax(_ x: [Double]) -> [Double] {
    let powers = x.map { exp($0) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  static func layerNorm(
    _ x: Matrix, _ scale: [Double], _ shift: [Double], _ epsilon: Double
  ) -> Matrix {
    x.map { row in
      let mean = row.reduce(0, +) / Double(row.count)
      let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
      return row.indices.map { index in
        (row[index] - mean) / (variance + epsilon).squareRoot() * scale[index] + shift[index]
      }
    }
  }

  static func attention(_ q: Matrix, _ k: Matrix, _ v: Matrix, heads: Int) -> Matrix {
    let width = q[0].count / heads
    return q.map { query in
      (0..<heads).flatMap { head -> [Double] in
        let columns = (head * width)..<((head + 1) * width)
        let weights = softmax(
          k.map { dot(Array(query[columns]), Array($0[columns])) / Double(width).squareRoot() })
        return columns.map { column in dot(weights, v.map { $0[column] }) }
      }
    }
  }
}

/// The tensors of a file and the network that they make.
struct ReferenceNetwork {
  let file: WeightsFile
  private var sizes: Hyperparameters { file.header.hyperparameters }

  struct Output {
    var hidden: Reference.Matrix = []
    var upos: Reference.Matrix = []
    var arcs: Reference.Matrix = []
    var relations: Reference.Matrix = []
    var entities: Reference.Matrix = []
  }

  func run(_ sequence: PieceSequence, heads: [Int]) throws -> Output {
    var output = Output()
    let layers = try encode(sequence)
    output.hidden = layers[layers.count - 1]
    let units = try pool(layers, sequence)
    let (tags, trees, entities) = (units[0], units[1], units[2])
    output.upos = try linear(
      "tags.upos", Reference.gelu(linear("tags.hidden", Array(tags.dropFirst()))))
    output.entities = try linear(
      "entities.output", Reference.gelu(linear("entities.hidden", Array(entities.dropFirst()))))
    output.arcs = try arcs(trees)
    output.relations = try relations(trees, heads)
    return output
  }

  /// What the embeddings and each layer give out.
  private func encode(_ sequence: PieceSequence) throws -> [Reference.Matrix] {
    let words = try matrix("embeddings.word.weight", sizes.vocabulary, sizes.width)
    let positions = try matrix("embeddings.position.weight", sizes.positions, sizes.width)
    let shapes = try matrix("embeddings.shape.weight", sizes.shapes, sizes.width)
    var x = try norm(
      "embeddings.norm",
      sequence.pieces.enumerated().map { position, piece in
        let unit = sequence.units.firstIndex { $0.contains(position) }
        let shape = shapes[unit.map { sequence.shapes[$0] } ?? sizes.shapes - 1]
        return (0..<sizes.width).map { words[Int(piece)][$0] + positions[position][$0] + shape[$0] }
      })
    var layers = [x]
    for layer in 0..<sizes.layers {
      let name = "encoder.\(layer)."
      let qkv = try linear(name + "attention.qkv", x)
      let width = sizes.width
      let context = Reference.attention(
        qkv.map { Array($0[..<width]) }, qkv.map { Array($0[width..<(2 * width)]) },
        qkv.map { Array($0[(2 * width)...]) }, heads: sizes.attentionHeads)
      x = try norm(name + "attention.norm", sum(x, linear(name + "attention.output", context)))
      let wide = try Reference.gelu(linear(name + "intermediate", x))
      x = try norm(name + "norm", sum(x, linear(name + "output", wide)))
      layers.append(x)
    }
    return layers
  }

  /// The vectors of the root and the units for each group of heads.
  private func pool(
    _ layers: [Reference.Matrix], _ sequence: PieceSequence
  ) throws -> [Reference.Matrix] {
    let mixing = try matrix("mixing.weight", 3, sizes.layers + 1)
    let shapes = try matrix("shapes.weight", sizes.shapes, sizes.shapeWidth)
    let affixes = try matrix("affixes.weight", sizes.affixes, sizes.affixWidth)
    return mixing.map { shares in
      let mixed = layers[0].indices.map { piece in
        (0..<sizes.width).map { column in
          zip(shares, layers).reduce(0) { $0 + $1.0 * $1.1[piece][column] }
        }
      }
      let units = sequence.units.indices.map { unit in
        let pieces = mixed[sequence.units[unit]]
        let mean = (0..<sizes.width).map { column in
          pieces.isEmpty ? 0 : pieces.reduce(0) { $0 + $1[column] } / Double(pieces.count)
        }
        let endings = (0..<sizes.affixWidth).map { column in
          sequence.affixes[unit].reduce(0) { $0 + affixes[$1][column] }
        }
        return mean + shapes[sequence.shapes[unit]] + endings
      }
      let none = [Double](repeating: 0, count: sizes.affixWidth)
      return [mixed[0] + shapes[sizes.shapes - 1] + none] + units
    }
  }

  private func arcs(_ units: Reference.Matrix) throws -> Reference.Matrix {
    let d = try Reference.gelu(linear("arcs.dependent", Array(units.dropFirst())))
    let e = try Reference.gelu(linear("arcs.head", units))
    let u = try matrix("arcs.biaffine.weight", sizes.arcWidth, sizes.arcWidth)
    let b = try vector("arcs.biaffine.headBias", sizes.arcWidth)
    return d.map { d in
      e.map { e in Reference.dot(d, u.map { Reference.dot($0, e) }) + Reference.dot(b, e) }
    }
  }

  private func relations(_ units: Reference.Matrix, _ heads: [Int]) throws -> Reference.Matrix {
    let width = sizes.relationWidth + 1
    let labels = file.header.labels.deprel.count
    let d = try Reference.gelu(linear("relations.dependent", units)).map { $0 + [1] }
    let e = try Reference.gelu(linear("relations.head", units)).map { $0 + [1] }
    let w = try matrix("relations.biaffine.weight", labels * width, width)
    return heads.enumerated().map { word, head in
      (0..<labels).map { label in
        var logit = 0.0
        for j in 0..<width {
          for i in 0..<width { logit += e[head][j] * w[label * width + j][i] * d[word + 1][i] }
        }
        return logit
      }
    }
  }

  private func linear(_ name: String, _ x: Reference.Matrix) throws -> Reference.Matrix {
    let shape = file.header.tensors[name + ".weight"]?.shape ?? []
    return Reference.linear(
      x, try matrix(name + ".weight", shape[0], shape[1]), try vector(name + ".bias", shape[0]))
  }

  private func norm(_ name: String, _ x: Reference.Matrix) throws -> Reference.Matrix {
    Reference.layerNorm(
      x, try vector(name + ".weight", sizes.width), try vector(name + ".bias", sizes.width),
      Double(sizes.layerNormEpsilon))
  }

  private func sum(_ a: Reference.Matrix, _ b: Reference.Matrix) -> Reference.Matrix {
    zip(a, b).map { zip($0, $1).map { $0 + $1 } }
  }

  private func vector(_ name: String, _ count: Int) throws -> [Double] {
    try file.floats(name, [count]).map(Double.init)
  }

  private func matrix(_ name: String, _ rows: Int, _ columns: Int) throws -> Reference.Matrix {
    let values = try file.floats(name, [rows, columns]).map(Double.init)
    return (0..<rows).map { Array(values[($0 * columns)..<(($0 + 1) * columns)]) }
  }
}
