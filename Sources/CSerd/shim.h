#include <serd/serd.h>
#include <stdio.h>

/// Formats an error's message into a buffer; Swift cannot pass the `va_list` on.
static inline void serd_error_message(const SerdError *error, char *buffer, size_t size) {
  va_list arguments;
  va_copy(arguments, *error->args);
  vsnprintf(buffer, size, error->fmt, arguments);
  va_end(arguments);
}
