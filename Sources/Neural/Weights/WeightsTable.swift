/// The bytes of a table in a weights file, left where they are: no copy is made, and no page is read before it is needed.
///
/// Unchecked because the bytes are in read-only memory that `owner` keeps alive.
package struct WeightsTable: @unchecked Sendable {
  /// The bytes.
  package let bytes: UnsafeRawBufferPointer
  private let owner: MappedFile?

  init(bytes: UnsafeRawBufferPointer, owner: MappedFile) {
    self.bytes = bytes
    self.owner = owner
  }
}
