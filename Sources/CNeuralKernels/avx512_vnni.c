// The kernel for x86 processors with AVX-512 and its instructions for 8-bit products (VNNI).

#if defined(__x86_64__)
#include "kernels.h"
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"))), apply_to = function)
#define NK_HAS_FMA 1
#include "vectors.h"

enum { TILE = 12, AHEAD = 4096, FLOAT_ROWS = 12, FLOAT_VECTORS = 2 };

/// `vpdpbusd` wants one factor without sign, so weights are packed with 128 added; 128 times the sum of a row's
/// activations is taken away in advance.
INLINE void fixed_tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int32_t *sums, const int rows, int groups, int32_t *y) {
  __m512i total[TILE][2];
  for (int row = 0; row < rows; row++) total[row][0] = total[row][1] = _mm512_set1_epi32(-128 * sums[row]);
  for (int group = 0; group < groups; group++, panel += NK_PANEL * 4) {
    __m512i w0 = _mm512_load_si512(panel), w1 = _mm512_load_si512(panel + 64);
    // Weights lie in the order of their use, so what is soon needed is a little further on, in this panel or the next.
    _mm_prefetch((const char *)panel + AHEAD, _MM_HINT_T0);
    _mm_prefetch((const char *)panel + AHEAD + 64, _MM_HINT_T0);
    for (int row = 0; row < rows; row++) {
      int32_t four;
      memcpy(&four, q + row * stride + 4 * group, 4);
      __m512i a = _mm512_set1_epi32(four);
      total[row][0] = _mm512_dpbusd_epi32(total[row][0], w0, a);
      total[row][1] = _mm512_dpbusd_epi32(total[row][1], w1, a);
    }
  }
  for (int row = 0; row < rows; row++) {
    _mm512_store_si512(y + row * NK_PANEL, total[row][0]);
    _mm512_store_si512(y + row * NK_PANEL + 16, total[row][1]);
  }
}

#define CASE(ROWS) case ROWS: fixed_tile(panel, q, stride, sums, ROWS, groups, y); break;

static __attribute__((noinline)) void tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int32_t *sums, int rows, int groups, int32_t *y) {
  switch (rows) {
    CASE(1) CASE(2) CASE(3) CASE(4) CASE(5) CASE(6) CASE(7) CASE(8) CASE(9) CASE(10) CASE(11)
  default: fixed_tile(panel, q, stride, sums, TILE, groups, y); break;
  }
}

#include "float_steps.h"
#include "integer_steps.h"
#include "float_products.h"

static void pack(const int8_t *weights, int outputs, int inputs, uint8_t *packed) {
  pack_panels(weights, outputs, inputs, 0x80808080u, packed);
}
#pragma clang attribute pop

const nk_kernel nk_avx512_vnni = NK_KERNEL("AVX-512 VNNI");
#endif
