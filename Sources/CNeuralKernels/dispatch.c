#include "kernels.h"

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#ifndef HWCAP_ASIMDDP
#define HWCAP_ASIMDDP (1 << 20)
#endif
#endif

const nk_kernel *const *nk_kernels(int *count) {
#if defined(__x86_64__)
  // The lists end in each other, so a processor's list is a place to begin.
  static const nk_kernel *const all[] = {&nk_avx512_vnni, &nk_avx2, &nk_portable};
  __builtin_cpu_init();
  int first = 2;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    first = 1;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni"))
      first = 0;
  }
  *count = 3 - first;
  return all + first;
#elif defined(__aarch64__)
  static const nk_kernel *const all[] = {&nk_neon_dot, &nk_portable};
#if defined(__APPLE__)
  int first = 0;
#elif defined(__linux__)
  int first = getauxval(AT_HWCAP) & HWCAP_ASIMDDP ? 0 : 1;
#else
  int first = 1;
#endif
  *count = 2 - first;
  return all + first;
#else
  static const nk_kernel *const all[] = {&nk_portable};
  *count = 1;
  return all;
#endif
}
