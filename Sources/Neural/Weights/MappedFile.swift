import Foundation

/// The bytes of a file, mapped into memory read-only and shared by all who use them.
///
/// Unchecked because the pointer refers to memory that nobody writes to and that lives as long as the object.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(path: String) throws(WeightsError) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw Self.systemError(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.systemError(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw WeightsError(path: path, problem: .unreadable(reason: "not a regular file"))
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      throw WeightsError(path: path, problem: .truncated(needed: WeightsFile.fixedSize, found: 0))
    }
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw Self.systemError(path) }
    self.bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  private static func systemError(_ path: String) -> WeightsError {
    WeightsError(path: path, problem: .unreadable(reason: String(cString: strerror(errno))))
  }
}
