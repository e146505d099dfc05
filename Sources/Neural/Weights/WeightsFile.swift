import Crypto
import Foundation

/// A weights file, mapped into memory; `Models/FORMAT.md` describes it byte by byte.
///
/// Opening it checks the magic, the version, the header, the place of every tensor and the vocabulary's digest, so that
/// nothing that is read later can lie outside the file.
public struct WeightsFile: Sendable {
  /// What the file says of itself.
  public let header: WeightsHeader
  /// The pieces of the vocabulary, one a line, in the order of their identifiers.
  package let vocabulary: WeightsTable

  private let path: String
  private let file: MappedFile
  private let dataStart: Int

  /// The bytes before the header: magic, version, length of the header.
  static let fixedSize = 16
  private static let magic = Array("NEWSGRPH".utf8)
  private static let version: UInt32 = 2
  private static let alignment = 64

  /// Maps the file at a path and checks it.
  ///
  /// - Throws: ``WeightsError`` with what is wrong and what to do.
  public init(path: String) throws(WeightsError) {
    let file = try MappedFile(path: path)
    let (header, dataStart) = try Self.header(of: file.bytes, path: path)
    self.path = path
    self.file = file
    self.header = header
    self.dataStart = dataStart
    for (name, place) in header.tensors.sorted(by: { $0.key < $1.key }) {
      try Self.check(place, named: name, space: file.bytes.count - dataStart, path: path)
    }
    let vocabulary = try Self.vocabulary(header, file.bytes, dataStart, path)
    self.vocabulary = WeightsTable(bytes: vocabulary, owner: file)
  }

  /// An error of this file.
  package func error(_ problem: WeightsError.Problem) -> WeightsError {
    WeightsError(path: path, problem: problem)
  }

  /// The values of a tensor as floats, dequantised where it is stored as integers.
  func floats(_ name: String, _ shape: [Int]) throws(WeightsError) -> [Float] {
    let place = try tensor(name, shape)
    switch place.type {
    case .f32: return Array(span(place.offset, count: shape.reduce(1, *), of: Float.self))
    case .i8: return try quantized(name, shape).dequantized()
    case .utf8: throw error(.type(tensor: name, found: "utf8"))
    }
  }

  /// The integers of a tensor, left where they are in the file.
  func quantized(_ name: String, _ shape: [Int]) throws(WeightsError) -> QuantizedMatrix {
    let place = try tensor(name, shape)
    guard place.type == .i8, let scales = place.scales, let rows = shape.first else {
      throw error(.type(tensor: name, found: place.type.rawValue))
    }
    return QuantizedMatrix(
      columns: shape.dropFirst().reduce(1, *),
      values: span(place.offset, count: shape.reduce(1, *), of: Int8.self),
      scales: Array(span(scales, count: rows, of: Float.self)), owner: file)
  }

  /// A text or the integers of a table, which the network does not use, or nil where the file has none of that name.
  package func table(_ name: String) throws(WeightsError) -> WeightsTable? {
    guard let place = header.tensors[name] else { return nil }
    guard place.type == .utf8 || place.type == .i8 else {
      throw error(.type(tensor: name, found: place.type.rawValue))
    }
    let bytes = span(place.offset, count: place.shape.reduce(1, *), of: UInt8.self)
    return WeightsTable(bytes: UnsafeRawBufferPointer(bytes), owner: file)
  }

  private func tensor(_ name: String, _ shape: [Int]) throws(WeightsError) -> TensorPlace {
    guard let place = header.tensors[name] else { throw error(.missingTensor(name: name)) }
    guard place.shape == shape else {
      throw error(.shape(tensor: name, found: place.shape, expected: shape))
    }
    return place
  }

  private func span<T: BitwiseCopyable>(
    _ offset: Int, count: Int, of type: T.Type
  ) -> UnsafeBufferPointer<T> {
    let start = dataStart + offset
    let bytes = UnsafeRawBufferPointer(
      rebasing: file.bytes[start..<(start + count * MemoryLayout<T>.stride)])
    return bytes.assumingMemoryBound(to: type)
  }
}

// MARK: - Checks

extension WeightsFile {
  private static func header(
    of bytes: UnsafeRawBufferPointer, path: String
  ) throws(WeightsError) -> (WeightsHeader, dataStart: Int) {
    func fail(_ problem: WeightsError.Problem) -> WeightsError {
      WeightsError(path: path, problem: problem)
    }
    guard bytes.prefix(magic.count).elementsEqual(magic.prefix(bytes.count)) else {
      throw fail(.foreign)
    }
    guard bytes.count >= fixedSize else {
      throw fail(.truncated(needed: fixedSize, found: bytes.count))
    }
    let found = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    guard found == version else { throw fail(.version(found: found, expected: version)) }
    let length = Int(
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self)))
    let end = fixedSize + length
    guard bytes.count >= end else { throw fail(.truncated(needed: end, found: bytes.count)) }
    let dataStart = (end + alignment - 1) / alignment * alignment
    guard bytes.count >= dataStart else {
      throw fail(.truncated(needed: dataStart, found: bytes.count))
    }
    do {
      let json = Data(bytes[fixedSize..<end])
      let header = try JSONDecoder().decode(WeightsHeader.self, from: json)
      if let problem = header.hyperparameters.problem { throw fail(.header(reason: problem)) }
      return (header, dataStart)
    } catch let error as WeightsError {
      throw error
    } catch {
      throw fail(.header(reason: reason(error)))
    }
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      "field '\((context.codingPath + [key]).map(\.stringValue).joined(separator: "."))' is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "field '\(context.codingPath.map(\.stringValue).joined(separator: "."))' has another type"
    default: "it is no JSON object of the documented form"
    }
  }

  private static func check(
    _ place: TensorPlace, named name: String, space: Int, path: String
  ) throws(WeightsError) {
    func fail(_ problem: WeightsError.Problem) -> WeightsError {
      WeightsError(path: path, problem: problem)
    }
    var count = 1
    for size in place.shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard size >= 0, !overflow, product <= 1 << 40 else {
        throw fail(.shape(tensor: name, found: place.shape, expected: []))
      }
      count = product
    }
    func checkSpan(_ offset: Int, count: Int, stride: Int) throws(WeightsError) {
      guard offset >= 0, offset <= 1 << 48, offset % stride == 0 else {
        throw fail(.offset(tensor: name, offset: offset))
      }
      let end = offset + count * stride
      guard end <= space else { throw fail(.truncated(needed: end, found: space)) }
    }
    try checkSpan(place.offset, count: count, stride: place.type == .f32 ? 4 : 1)
    if place.type == .i8 {
      guard let scales = place.scales, let rows = place.shape.first else {
        throw fail(.type(tensor: name, found: "i8 without scales"))
      }
      try checkSpan(scales, count: rows, stride: 4)
    }
  }

  private static func vocabulary(
    _ header: WeightsHeader, _ bytes: UnsafeRawBufferPointer, _ dataStart: Int, _ path: String
  ) throws(WeightsError) -> UnsafeRawBufferPointer {
    func fail(_ problem: WeightsError.Problem) -> WeightsError {
      WeightsError(path: path, problem: problem)
    }
    guard let place = header.tensors["vocabulary"] else {
      throw fail(.missingTensor(name: "vocabulary"))
    }
    guard place.type == .utf8 else {
      throw fail(.type(tensor: "vocabulary", found: place.type.rawValue))
    }
    let start = dataStart + place.offset
    let text = UnsafeRawBufferPointer(
      rebasing: bytes[start..<(start + place.shape.reduce(1, *))])
    let digest = SHA256.hexadecimal(text)
    guard digest == header.vocabularyDigest.lowercased() else {
      throw fail(.vocabularyDigest(found: digest, expected: header.vocabularyDigest))
    }
    let newline = UInt8(ascii: "\n")
    let isOpen = text.last.map { $0 != newline } ?? false
    let lines = text.count(where: { $0 == newline }) + (isOpen ? 1 : 0)
    guard lines == header.hyperparameters.vocabulary else {
      throw fail(.vocabularySize(found: lines, expected: header.hyperparameters.vocabulary))
    }
    return text
  }
}
