// Vectors of 16 lanes, which the compiler lays into registers of the width that a processor has: one of 512 bits, two of
// 256 or four of 128. Lane by lane the operations are those of IEEE 754, so the width changes no bit of a result. The
// compiler may not contract a product and a sum; where they are rounded once, `fused` says so.
//
// Included by each kernel behind a pragma that sets its processor, hence all functions are inlined into it.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF
// Vectors are handed over by inlined functions only.
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline))

enum { LANES = 16 };

typedef float f32 __attribute__((vector_size(64)));
typedef int32_t i32 __attribute__((vector_size(64)));
typedef int8_t i8 __attribute__((vector_size(16)));
typedef int16_t i16 __attribute__((vector_size(32)));
typedef float f32_anywhere __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t i32_anywhere __attribute__((vector_size(64), aligned(4), may_alias));
typedef int8_t i8_anywhere __attribute__((vector_size(16), aligned(1), may_alias));
typedef double f64 __attribute__((vector_size(128)));
typedef int64_t i64 __attribute__((vector_size(128)));
typedef float f32x8 __attribute__((vector_size(32)));
typedef float f32x4 __attribute__((vector_size(16)));
typedef int32_t i32x8 __attribute__((vector_size(32)));
typedef int32_t i32x4 __attribute__((vector_size(16)));

INLINE f32 load(const float *place) { return *(const f32_anywhere *)place; }
INLINE void store(float *place, f32 value) { *(f32_anywhere *)place = value; }
INLINE i32 load_integers(const int32_t *place) { return *(const i32_anywhere *)place; }
INLINE f32 all(float value) { return value - (f32){0}; }

INLINE f32 choose(i32 condition, f32 yes, f32 no) { return (f32)((condition & (i32)yes) | (~condition & (i32)no)); }
INLINE i32 larger_integers(i32 x, i32 y) {
  i32 first = x > y;
  return (first & x) | (~first & y);
}
INLINE f32 larger(f32 x, f32 y) { return choose(x > y, x, y); }
INLINE f32 at_least(f32 x, float low) { return choose(x < low, all(low), x); }
INLINE f32 at_most(f32 x, float high) { return choose(x > high, all(high), x); }

/// The sum of the lanes: halves, quarters and so on are added, whatever the width of the registers.
INLINE float sum(f32 x) {
  f32x8 a = __builtin_shufflevector(x, x, 0, 1, 2, 3, 4, 5, 6, 7) + __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15);
  f32x4 b = __builtin_shufflevector(a, a, 0, 1, 2, 3) + __builtin_shufflevector(a, a, 4, 5, 6, 7);
  return (b[0] + b[2]) + (b[1] + b[3]);
}

INLINE int32_t sum_integers(i32 x) {
  i32x8 a = __builtin_shufflevector(x, x, 0, 1, 2, 3, 4, 5, 6, 7) + __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15);
  i32x4 b = __builtin_shufflevector(a, a, 0, 1, 2, 3) + __builtin_shufflevector(a, a, 4, 5, 6, 7);
  return b[0] + b[1] + b[2] + b[3];
}

INLINE i32 rotated(i32 x, const int by) {
  switch (by) {
  case 8: return __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
  case 4: return __builtin_shufflevector(x, x, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3);
  case 2: return __builtin_shufflevector(x, x, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1);
  default: return __builtin_shufflevector(x, x, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0);
  }
}

/// The largest lane.
INLINE int32_t largest_integer(i32 x) {
  for (int by = 8; by > 0; by /= 2) x = larger_integers(x, rotated(x, by));
  return x[0];
}
INLINE float largest(f32 x) {
  for (int by = 8; by > 0; by /= 2) x = larger(x, (f32)rotated((i32)x, by));
  return x[0];
}

/// x · y + z, rounded once: the fused operation of IEEE 754, which has one right result.
#if NK_HAS_FMA
INLINE f32 fused(f32 x, f32 y, f32 z) { return __builtin_elementwise_fma(x, y, z); }
INLINE float fused_one(float x, float y, float z) { return __builtin_fmaf(x, y, z); }
#else
/// On processors without it: the product is exact in doubles, and a sum rounded to odd (Boldo & Melquiond 2008) can be
/// rounded again to a float without harm.
INLINE f32 fused(f32 x, f32 y, f32 z) {
  f64 product = __builtin_convertvector(x, f64) * __builtin_convertvector(y, f64), addend = __builtin_convertvector(z, f64);
  f64 total = product + addend;
  f64 part = total - product;
  f64 error = (product - (total - part)) + (addend - part);
  i64 even = ((i64)total & 1) == 0;
  i64 outwards = (error > 0) == (total > 0);
  i64 step = (outwards & 1) | (~outwards & -1);
  total = (f64)((i64)total + (step & even & ((error > 0) | (error < 0))));
  return __builtin_convertvector(total, f32);
}
INLINE float fused_one(float x, float y, float z) { return fused(all(x), all(y), all(z))[0]; }
#endif

/// The numbers of the lanes.
#define LANE_NUMBERS ((i32){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})

/// The bits of a float, and back.
INLINE int32_t bits(float x) {
  int32_t b;
  memcpy(&b, &x, sizeof b);
  return b;
}
INLINE float from_bits(int32_t b) {
  float x;
  memcpy(&x, &b, sizeof x);
  return x;
}

/// Added to a float below 2²², this leaves the float rounded to an integer (ties to even) in the low bits.
#define SHIFTER 12582912.0f

/// e to the power of each lane, for lanes of at most 0; relative error below 2⁻²².
///
/// e^x = 2^n · e^r with |r| ≤ ln 2 / 2 and e^r by its Taylor series.
INLINE f32 exponential(f32 x) {
  x = at_least(x, -87);
  f32 shifted = fused(x, all(1.44269504f), all(SHIFTER));
  f32 n = shifted - SHIFTER;
  f32 r = fused(n, all(2.1219444e-4f), fused(n, all(-0.693359375f), x));
  f32 y = all(1.0f / 5040);
  y = fused(y, r, all(1.0f / 720));
  y = fused(y, r, all(1.0f / 120));
  y = fused(y, r, all(1.0f / 24));
  y = fused(y, r, all(1.0f / 6));
  y = fused(y, r, all(0.5f));
  y = fused(y, r, all(1.0f));
  y = fused(y, r, all(1.0f));
  // The low bits of `shifted` are n, with an offset that the shift drops.
  return y * (f32)(((i32)shifted + 127) << 23);
}

/// x · Φ(x), the GELU with the error function (Hendrycks & Gimpel 2016); absolute error below 3 · 10⁻⁶.
///
/// Φ(x) = ½ + x · P(x²) for |x| ≤ 5, 0 or 1 beyond; P is a minimax fit of degree 11, written in 2x²/25 − 1 because the
/// powers of x² itself lose digits.
INLINE f32 gelu_of(f32 x) {
  f32 u = at_most(at_least(x, -5), 5);
  f32 s = fused(u * u, all(0.08f), all(-1.0f));
  f32 p = all(-0.00104483101f);
  p = fused(p, s, all(0.00317374454f));
  p = fused(p, s, all(-0.00400793971f));
  p = fused(p, s, all(0.00515577383f));
  p = fused(p, s, all(-0.0100634843f));
  p = fused(p, s, all(0.0168802869f));
  p = fused(p, s, all(-0.0236618798f));
  p = fused(p, s, all(0.0313650407f));
  p = fused(p, s, all(-0.0403866433f));
  p = fused(p, s, all(0.0515246168f));
  p = fused(p, s, all(-0.0702984408f));
  p = fused(p, s, all(0.141363755f));
  return x * fused(u, p, all(0.5f));
}
