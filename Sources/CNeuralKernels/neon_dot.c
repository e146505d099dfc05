// The kernel for ARM processors with the dot product instructions of ARMv8.2.

#if defined(__aarch64__)
#include "kernels.h"
#include <arm_neon.h>
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#define NK_HAS_FMA 1
#include "vectors.h"

enum { TILE = 4, FLOAT_ROWS = 6, FLOAT_VECTORS = 1 };

/// One half of a panel, 16 outputs.
INLINE void half_tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int rows, int groups, int32_t *y) {
  int32x4_t total[TILE][4];
  for (int row = 0; row < rows; row++)
    for (int part = 0; part < 4; part++) total[row][part] = vdupq_n_s32(0);
  for (int group = 0; group < groups; group++, panel += NK_PANEL * 4) {
    int8x16_t w[4];
    for (int part = 0; part < 4; part++) w[part] = vld1q_s8((const int8_t *)panel + 16 * part);
    for (int row = 0; row < rows; row++) {
      int32_t four;
      memcpy(&four, q + row * stride + 4 * group, 4);
      int8x16_t a = vreinterpretq_s8_s32(vdupq_n_s32(four));
      for (int part = 0; part < 4; part++) total[row][part] = vdotq_s32(total[row][part], w[part], a);
    }
  }
  for (int row = 0; row < rows; row++)
    for (int part = 0; part < 4; part++) vst1q_s32(y + row * NK_PANEL + 4 * part, total[row][part]);
}

INLINE void tile(const uint8_t *panel, const int8_t *q, ptrdiff_t stride, const int32_t *sums, int rows, int groups, int32_t *y) {
  (void)sums;
  for (int half = 0; half < 2; half++) {
    const uint8_t *place = panel + half * 64;
    int32_t *part = y + half * 16;
    switch (rows) {
    case 4: half_tile(place, q, stride, 4, groups, part); break;
    case 3: half_tile(place, q, stride, 3, groups, part); break;
    case 2: half_tile(place, q, stride, 2, groups, part); break;
    default: half_tile(place, q, stride, 1, groups, part); break;
    }
  }
}

#include "float_steps.h"
#include "integer_steps.h"
#include "float_products.h"

static void pack(const int8_t *weights, int outputs, int inputs, uint8_t *packed) {
  pack_panels(weights, outputs, inputs, 0, packed);
}
#pragma clang attribute pop

const nk_kernel nk_neon_dot = NK_KERNEL("NEON dot product");
#endif
