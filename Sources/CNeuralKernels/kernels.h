#ifndef KERNELS_H
#define KERNELS_H

#include "neural_kernels.h"

/// The table of the functions that a kernel's file defines.
#define NK_KERNEL(NAME)                                                                                                 \
  {                                                                                                                     \
    .name = NAME, .pack = pack, .quantize = quantize, .products = products, .products_only = products_only,             \
    .linear = linear, .float_linear = float_linear, .float_products_only = float_products_only, .gelu = gelu,           \
    .layer_norm = layer_norm, .attention = attention, .dots = dots,                                                     \
    .mean = mean, .mix = mix, .add_scaled = add_scaled, .add_integers = add_integers,                                   \
  }

extern const nk_kernel nk_portable;
#if defined(__x86_64__)
extern const nk_kernel nk_avx2;
extern const nk_kernel nk_avx512_vnni;
#elif defined(__aarch64__)
extern const nk_kernel nk_neon_dot;
#endif

#endif
