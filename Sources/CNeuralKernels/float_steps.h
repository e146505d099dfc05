// The float steps of the network, each in one fixed order of operations. Included by each kernel.

static void gelu(float *x, const float *bias, int count) {
  int column = 0;
  for (; column + LANES <= count; column += LANES) store(x + column, gelu_of(load(x + column) + load(bias + column)));
  for (; column < count; column++) x[column] = gelu_of(all(x[column] + bias[column]))[0];
}

static void layer_norm(float *x, int rows, int width, const float *scale, const float *shift, float epsilon) {
  for (int row = 0; row < rows; row++, x += width) {
    f32 total = all(0), squares = all(0);
    float rest = 0;
    int column = 0;
    for (; column + LANES <= width; column += LANES) total += load(x + column);
    for (; column < width; column++) rest += x[column];
    float mean = (sum(total) + rest) / (float)width;
    rest = 0;
    for (column = 0; column + LANES <= width; column += LANES) {
      f32 difference = load(x + column) - mean;
      squares = fused(difference, difference, squares);
    }
    for (; column < width; column++) rest = fused_one(x[column] - mean, x[column] - mean, rest);
    float variance = (sum(squares) + rest) / (float)width;
    float factor = 1.0f / __builtin_sqrtf(variance + epsilon);
    for (column = 0; column + LANES <= width; column += LANES)
      store(x + column, fused((load(x + column) - mean) * factor, load(scale + column), load(shift + column)));
    for (; column < width; column++) x[column] = fused_one((x[column] - mean) * factor, scale[column], shift[column]);
  }
}

static void dots(const float *matrix, ptrdiff_t stride, int count, const float *v, int width, const float *bias, float *y) {
  int row = 0;
  for (; row < count; row += 4) {
    // Four rows share the loads of v; rows beyond the end are the last row once more.
    const float *a[4];
    f32 total[4];
    for (int i = 0; i < 4; i++) {
      a[i] = matrix + (row + i < count ? row + i : count - 1) * stride;
      total[i] = all(0);
    }
    int column = 0;
    for (; column + LANES <= width; column += LANES) {
      f32 x = load(v + column);
      for (int i = 0; i < 4; i++) total[i] = fused(load(a[i] + column), x, total[i]);
    }
    for (int i = 0; i < 4 && row + i < count; i++) {
      float result = sum(total[i]);
      for (int rest = column; rest < width; rest++) result = fused_one(a[i][rest], v[rest], result);
      y[row + i] = bias ? result + bias[row + i] : result;
    }
  }
}

static void add_scaled(float *y, const float *x, float factor, int count) {
  int column = 0;
  for (; column + LANES <= count; column += LANES) store(y + column, fused(load(x + column), all(factor), load(y + column)));
  for (; column < count; column++) y[column] = fused_one(x[column], factor, y[column]);
}

static void add_integers(float *y, const int8_t *x, float factor, int count) {
  int column = 0;
  for (; column + LANES <= count; column += LANES) {
    f32 value = __builtin_convertvector(*(const i8_anywhere *)(x + column), f32);
    store(y + column, fused(value, all(factor), load(y + column)));
  }
  for (; column < count; column++) y[column] = fused_one((float)x[column], factor, y[column]);
}

/// y = mean of pieces [count, width].
static void mean(const float *pieces, int count, int width, float *y) {
  float share = 1.0f / (float)count;
  int column = 0;
  for (; column + LANES <= width; column += LANES) {
    f32 total = load(pieces + column);
    for (int piece = 1; piece < count; piece++) total += load(pieces + piece * (ptrdiff_t)width + column);
    store(y + column, total * share);
  }
  for (; column < width; column++) {
    float total = pieces[column];
    for (int piece = 1; piece < count; piece++) total += pieces[piece * (ptrdiff_t)width + column];
    y[column] = total * share;
  }
}

/// y = Σ factors[layer] · x[layer], in the order of the layers.
static void mix(const float *x, ptrdiff_t stride, int layers, int width, const float *factors, float *y) {
  int column = 0;
  for (; column + LANES <= width; column += LANES) {
    f32 total = all(0);
    for (int layer = 0; layer < layers; layer++) total = fused(load(x + layer * stride + column), all(factors[layer]), total);
    store(y + column, total);
  }
  for (; column < width; column++) {
    float total = 0;
    for (int layer = 0; layer < layers; layer++) total = fused_one(x[layer * stride + column], factors[layer], total);
    y[column] = total;
  }
}

// MARK: - Attention

/// A vector of the lower or upper halves of two, alternating.
#define LOWER(A, B) __builtin_shufflevector(A, B, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
#define UPPER(A, B) __builtin_shufflevector(A, B, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)

/// 16 × 16 values with rows and columns exchanged: four times, the halves of all are shuffled into each other.
INLINE void transpose(f32 v[LANES]) {
  for (int round = 0; round < 4; round++) {
    f32 next[LANES];
    for (int i = 0; i < LANES / 2; i++) {
      next[2 * i] = LOWER(v[i], v[i + LANES / 2]);
      next[2 * i + 1] = UPPER(v[i], v[i + LANES / 2]);
    }
    memcpy(v, next, sizeof next);
  }
}

/// The keys [rows, width] as [width, padded]; keys beyond the end are the last one once more.
INLINE void transpose_keys(const float *keys, ptrdiff_t stride, int rows, int width, int padded, float *y) {
  for (int row = 0; row < padded; row += LANES) {
    int column = 0;
    for (; column + LANES <= width; column += LANES) {
      f32 block[LANES];
      for (int i = 0; i < LANES; i++) block[i] = load(keys + (row + i < rows ? row + i : rows - 1) * stride + column);
      transpose(block);
      for (int i = 0; i < LANES; i++) store(y + (column + i) * (ptrdiff_t)padded + row, block[i]);
    }
    for (; column < width; column++)
      for (int i = 0; i < LANES; i++)
        y[column * (ptrdiff_t)padded + row + i] = keys[(row + i < rows ? row + i : rows - 1) * stride + column];
  }
}

/// Queries that are worked on together.
enum { QUERIES = 4 };

/// The scores of some queries for all keys, y [QUERIES, padded]: sums over the head's columns in their order, times a factor.
INLINE void attention_scores(const float *const q[QUERIES], const float *keys, int width, int padded, float factor, float *y) {
  int key = 0;
  for (; key + 2 * LANES <= padded; key += 2 * LANES) {
    f32 total[QUERIES][2];
    for (int i = 0; i < QUERIES; i++) total[i][0] = total[i][1] = all(0);
    for (int column = 0; column < width; column++) {
      f32 first = load(keys + column * (ptrdiff_t)padded + key);
      f32 second = load(keys + column * (ptrdiff_t)padded + key + LANES);
      for (int i = 0; i < QUERIES; i++) {
        f32 query = all(q[i][column]);
        total[i][0] = fused(query, first, total[i][0]);
        total[i][1] = fused(query, second, total[i][1]);
      }
    }
    for (int i = 0; i < QUERIES; i++) {
      store(y + i * (ptrdiff_t)padded + key, total[i][0] * factor);
      store(y + i * (ptrdiff_t)padded + key + LANES, total[i][1] * factor);
    }
  }
  if (key < padded) {
    f32 total[QUERIES];
    for (int i = 0; i < QUERIES; i++) total[i] = all(0);
    for (int column = 0; column < width; column++) {
      f32 keys_of_column = load(keys + column * (ptrdiff_t)padded + key);
      for (int i = 0; i < QUERIES; i++) total[i] = fused(all(q[i][column]), keys_of_column, total[i]);
    }
    for (int i = 0; i < QUERIES; i++) store(y + i * (ptrdiff_t)padded + key, total[i] * factor);
  }
}

/// Makes scores x [QUERIES, padded] the powers e^(x − max x), 0 beyond the end, and gives 1 / Σ of each.
INLINE void attention_powers(float *x, int rows, int padded, float shares[QUERIES]) {
  f32 highest[QUERIES], total[QUERIES];
  for (int i = 0; i < QUERIES; i++) {
    highest[i] = load(x + i * (ptrdiff_t)padded);
    total[i] = all(0);
  }
  // Scores beyond the end are those of the last key, which makes none higher.
  for (int key = LANES; key < padded; key += LANES)
    for (int i = 0; i < QUERIES; i++) highest[i] = larger(highest[i], load(x + i * (ptrdiff_t)padded + key));
  for (int i = 0; i < QUERIES; i++) highest[i] = all(largest(highest[i]));
  for (int key = 0; key < padded; key += LANES) {
    i32 inside = LANE_NUMBERS < rows - key;
    for (int i = 0; i < QUERIES; i++) {
      float *place = x + i * (ptrdiff_t)padded + key;
      f32 power = (f32)((i32)exponential(load(place) - highest[i]) & inside);
      store(place, power);
      total[i] += power;
    }
  }
  for (int i = 0; i < QUERIES; i++) shares[i] = 1.0f / sum(total[i]);
}

/// The means of the values of all pieces with some sets of weights: sums over the pieces in their order, times a share.
INLINE void attention_context(const float *weights, int padded, const float shares[QUERIES], const float *values, ptrdiff_t stride,
                              int rows, int width, float *const y[QUERIES]) {
  int column = 0;
  for (; column + 2 * LANES <= width; column += 2 * LANES) {
    f32 total[QUERIES][2];
    for (int i = 0; i < QUERIES; i++) total[i][0] = total[i][1] = all(0);
    for (int row = 0; row < rows; row++) {
      f32 first = load(values + row * stride + column);
      f32 second = load(values + row * stride + column + LANES);
      for (int i = 0; i < QUERIES; i++) {
        f32 weight = all(weights[i * (ptrdiff_t)padded + row]);
        total[i][0] = fused(weight, first, total[i][0]);
        total[i][1] = fused(weight, second, total[i][1]);
      }
    }
    for (int i = 0; i < QUERIES; i++) {
      store(y[i] + column, total[i][0] * shares[i]);
      store(y[i] + column + LANES, total[i][1] * shares[i]);
    }
  }
  for (; column < width; column++) {
    for (int i = 0; i < QUERIES; i++) {
      float total = 0;
      for (int row = 0; row < rows; row++)
        total = fused_one(weights[i * (ptrdiff_t)padded + row], values[row * stride + column], total);
      y[i][column] = total * shares[i];
    }
  }
}

static void attention(const float *projections, int rows, int width, int heads, float *scratch, float *context) {
  if (rows <= 0) return;
  int head_width = width / heads, padded = (rows + LANES - 1) / LANES * LANES;
  ptrdiff_t stride = 3 * (ptrdiff_t)width;
  float factor = 1.0f / __builtin_sqrtf((float)head_width);
  float *keys = scratch, *scores = scratch + (ptrdiff_t)padded * head_width;
  for (int head = 0; head < heads; head++) {
    const float *queries = projections + head * (ptrdiff_t)head_width;
    transpose_keys(queries + width, stride, rows, head_width, padded, keys);
    for (int row = 0; row < rows; row += QUERIES) {
      // Queries beyond the end are the last one once more.
      const float *q[QUERIES];
      float *y[QUERIES], shares[QUERIES];
      for (int i = 0; i < QUERIES; i++) {
        int query = row + i < rows ? row + i : rows - 1;
        q[i] = queries + query * stride;
        y[i] = context + query * (ptrdiff_t)width + head * (ptrdiff_t)head_width;
      }
      attention_scores(q, keys, head_width, padded, factor, scores);
      attention_powers(scores, rows, padded, shares);
      attention_context(scores, padded, shares, queries + 2 * width, stride, rows, head_width, y);
    }
  }
}
