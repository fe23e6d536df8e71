/// Laws that the reference evaluator keeps on random shapes: each ties two primitives, or two settings of one, together.
#include <inlay/graph/evaluate.hpp>

#include <inlay/graph/verify.hpp>
#include <support/catch.hpp>
#include <support/evaluated.hpp>

namespace {

using namespace inlay;
using namespace inlay::test;

struct random_numbers {
  std::uint64_t state = 1;
  int up_to(int limit) {  // 0 .. limit
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<int>((state >> 33) % static_cast<unsigned>(limit + 1));
  }
  int between(int low, int high) { return low + up_to(high - low); }
  evaluated tensor(const shape& extents) {
    evaluated result{extents, dtype::f64, {}};
    for (int i = 0; i < extents.size(); ++i) result.elements.push_back(up_to(256) / 64.0 - 2);
    return result;
  }
};

template <class Build> evaluated value(const list<evaluated>& inputs, const Build& build) {
  builder b;
  list<node_id> ids;
  for (const evaluated& each : inputs) ids.push_back(plain_input(b, each));
  const node_id id = build(b, ids);
  b.output(id, dense_strides(b[id].extents));
  const graph source = b.take();
  const char* rule = verify(source);
  INFO((rule != nullptr ? rule : "valid"));
  REQUIRE(rule == nullptr);
  return evaluate(source, inputs)[0];
}

double dot(const evaluated& left, const evaluated& right) {
  REQUIRE(left.extents == right.extents);
  double sum = 0;
  for (int i = 0; i < left.size(); ++i) sum += left[i] * right[i];
  return sum;
}

struct convolution {
  window geometry;
  int groups = 1;
  evaluated x, w;
};

convolution random_convolution(random_numbers& random) {
  convolution result;
  window& g = result.geometry;
  g.rank = random.between(1, 3);
  result.groups = random.between(1, 3);
  shape x = make_shape(random.between(1, 2), result.groups * random.between(1, 3)), w = make_shape(result.groups * random.between(1, 3), 0);
  w[1] = x[1] / result.groups;
  for (int i = 0; i < g.rank; ++i) {
    g.kernel[i] = random.between(1, 4);
    g.stride[i] = random.between(1, 3);
    g.dilation[i] = random.between(1, 3);
    g.pad_before[i] = random.up_to(3);
    g.pad_after[i] = random.up_to(3);
    const int reach = g.dilation[i] * (g.kernel[i] - 1) + 1, pads = g.pad_before[i] + g.pad_after[i];
    x.append(random.between(reach > pads ? reach - pads : 1, 11));
    w.append(g.kernel[i]);
  }
  result.x = random.tensor(x);
  result.w = random.tensor(w);
  return result;
}

TEST_CASE("a transposed convolution is the adjoint of the convolution") {
  random_numbers random{7};
  for (int round = 0; round < 200; ++round) {
    const convolution c = random_convolution(random);
    const evaluated y = value({c.x, c.w}, [&](builder& b, const list<node_id>& in) { return b.convolve(in[0], in[1], c.geometry, c.groups); });
    const evaluated other = random.tensor(y.extents);
    const evaluated back = value({other, c.w}, [&](builder& b, const list<node_id>& in) {
      int output_padding[3]{};
      const shape smallest = infer::convolve_transposed(y.extents, c.w.extents, c.geometry, c.groups, {0, 0, 0});
      for (int i = 0; i < c.geometry.rank; ++i) output_padding[i] = c.x.extents[i + 2] - smallest[i + 2];
      return b.convolve_transposed(in[0], in[1], c.geometry, c.groups, output_padding);
    });
    REQUIRE(close(dot(y, other), dot(c.x, back), 1e-9));
  }
}

TEST_CASE("dilation is a kernel with zeros between its taps, padding is a pad before, stride is a slice after") {
  random_numbers random{11};
  for (int round = 0; round < 200; ++round) {
    const convolution c = random_convolution(random);
    const window& g = c.geometry;
    const evaluated y = value({c.x, c.w}, [&](builder& b, const list<node_id>& in) { return b.convolve(in[0], in[1], g, c.groups); });
    const evaluated stepwise = value({c.x, c.w}, [&](builder& b, const list<node_id>& in) {
      int before[max_rank]{}, after[max_rank]{}, start[max_rank]{}, step[max_rank] = {1, 1, 1, 1, 1, 1, 1, 1};
      node_id w = in[1];
      window plain{.rank = g.rank};
      for (int i = 0; i < g.rank; ++i) {
        before[i + 2] = g.pad_before[i];
        after[i + 2] = g.pad_after[i];
        step[i + 2] = g.stride[i];
        plain.kernel[i] = g.dilation[i] * (g.kernel[i] - 1) + 1;
        // [..., k] -> [..., k, 1] -> zeros after each tap -> [..., k * dilation] without the last zeros
        shape spread = b[w].extents, flat = b[w].extents;
        int none[max_rank]{}, zeros[max_rank]{}, every[max_rank] = {1, 1, 1, 1, 1, 1, 1, 1};
        for (int axis = spread.rank; axis > i + 3; --axis) spread[axis] = spread[axis - 1];
        spread[i + 3] = 1;
        ++spread.rank;
        zeros[i + 3] = g.dilation[i] - 1;
        flat[i + 2] = g.kernel[i] * g.dilation[i];
        w = b.reshape(b.pad(b.reshape(w, spread), none, zeros, pad_mode::constant), flat);
        flat[i + 2] = plain.kernel[i];
        w = b.slice(w, start, every, flat);
      }
      const node_id dense = b.convolve(b.pad(in[0], before, after, pad_mode::constant), w, plain, c.groups);
      return b.slice(dense, start, step, y.extents);
    });
    REQUIRE(holds(stepwise, y.extents, y.elements, 1e-11));
  }
}

TEST_CASE("a convolution with a window of one element is a matrix product") {
  random_numbers random{13};
  for (int round = 0; round < 50; ++round) {
    const int batch = random.between(1, 3), in = random.between(1, 7), out = random.between(1, 7), pixels = random.between(1, 20);
    const evaluated x = random.tensor(make_shape(batch, in, pixels)), w = random.tensor(make_shape(out, in, 1));
    const evaluated y = value({x, w}, [](builder& b, const list<node_id>& id) { return b.convolve(id[0], id[1], {.rank = 1}); });
    const evaluated product = value({x, w}, [&](builder& b, const list<node_id>& id) { return b.contract(b.reshape(id[1], make_shape(out, in)), id[0]); });
    const evaluated turned = value({x, w}, [&](builder& b, const list<node_id>& id) {
      return b.permute(b.contract(id[0], b.reshape(id[1], make_shape(out, in)), true, true), {0, 2, 1});
    });
    REQUIRE(holds(product, y.extents, y.elements, 1e-11));
    REQUIRE(holds(turned, y.extents, y.elements, 1e-11));
  }
}

TEST_CASE("an average that counts padding is a sum over the padded input divided by the window, in floor mode") {
  random_numbers random{17};
  for (int round = 0; round < 100; ++round) {
    const convolution c = random_convolution(random);
    shape extents = infer::convolve(c.x.extents, c.w.extents, c.geometry);
    extents[1] = c.x.extents[1];
    const evaluated average = value({c.x}, [&](builder& b, const list<node_id>& in) { return b.window_reduce(in[0], reduction::sum, c.geometry, extents, true); });
    double taps = 1;
    for (int i = 0; i < c.geometry.rank; ++i) taps *= c.geometry.kernel[i];
    const evaluated mean = value({c.x}, [&](builder& b, const list<node_id>& in) {
      const node_id sum = b.window_reduce(in[0], reduction::sum, c.geometry, extents);
      return b.map(scalar_function::divide, sum, b.splat(dtype::f64, taps));
    });
    REQUIRE(holds(mean, average.extents, average.elements, 1e-11));
  }
}

TEST_CASE("a maximum is the negative of the minimum of the negative, and a window over everything is a reduction") {
  random_numbers random{19};
  for (int round = 0; round < 100; ++round) {
    const convolution c = random_convolution(random);
    shape extents = infer::convolve(c.x.extents, c.w.extents, c.geometry);
    extents[1] = c.x.extents[1];
    const evaluated highest = value({c.x}, [&](builder& b, const list<node_id>& in) { return b.window_reduce(in[0], reduction::maximum, c.geometry, extents); });
    const evaluated turned = value({c.x}, [&](builder& b, const list<node_id>& in) {
      const node_id lowest = b.window_reduce(b.map(scalar_function::negative, in[0]), reduction::minimum, c.geometry, extents);
      return b.map(scalar_function::negative, lowest);
    });
    REQUIRE(holds(turned, highest.extents, highest.elements));

    window whole{.rank = c.geometry.rank};
    unsigned axes = 0;
    for (int i = 0; i < whole.rank; ++i) {
      whole.kernel[i] = c.x.extents[i + 2];
      axes |= 4u << i;
    }
    for (reduction how : {reduction::sum, reduction::product, reduction::maximum, reduction::minimum}) {
      const shape kept = infer::reduce(c.x.extents, axes);
      const evaluated windowed = value({c.x}, [&](builder& b, const list<node_id>& in) { return b.window_reduce(in[0], how, whole, kept); });
      const evaluated reduced = value({c.x}, [&](builder& b, const list<node_id>& in) { return b.reduce(in[0], how, axes); });
      REQUIRE(holds(windowed, reduced.extents, reduced.elements, 1e-9));
    }
  }
}

TEST_CASE("slices give back the parts of a concat and the inside of a pad") {
  random_numbers random{23};
  for (int round = 0; round < 100; ++round) {
    shape left{random.between(1, 4), {}};
    for (int i = 0; i < left.rank; ++i) left[i] = random.between(1, 5);
    shape right = left;
    const int axis = random.up_to(left.rank - 1);
    right[axis] = random.between(1, 5);
    const evaluated x = random.tensor(left), y = random.tensor(right);
    int start[max_rank]{}, before[max_rank]{}, after[max_rank]{};
    const int step[max_rank] = {1, 1, 1, 1, 1, 1, 1, 1};
    start[axis] = left[axis];
    const evaluated second = value({x, y}, [&](builder& b, const list<node_id>& in) { return b.slice(b.concat({in[0], in[1]}, axis), start, step, right); });
    REQUIRE(holds(second, right, y.elements, 0));
    const pad_mode mode = static_cast<pad_mode>(random.up_to(2));
    for (int i = 0; i < left.rank; ++i) {
      before[i] = random.up_to(left[i] - 1);
      after[i] = random.up_to(left[i] - 1);
    }
    const evaluated inside = value({x}, [&](builder& b, const list<node_id>& in) { return b.slice(b.pad(in[0], before, after, mode, 3), before, step, left); });
    REQUIRE(holds(inside, left, x.elements, 0));
  }
}

TEST_CASE("a gather of every index in turn is a slice with a negative step") {
  random_numbers random{29};
  for (int round = 0; round < 50; ++round) {
    const evaluated x = random.tensor(make_shape(random.between(1, 4), random.between(1, 9), random.between(1, 4)));
    const int extent = x.extents[1];
    const evaluated gathered = value({x}, [&](builder& b, const list<node_id>& in) {
      list<double> turned;
      for (int i = 1; i <= extent; ++i) turned.push_back(-i);
      return b.gather(in[0], b.computed(dtype::i64, make_shape(extent), turned), 1);
    });
    const evaluated sliced = value({x}, [&](builder& b, const list<node_id>& in) { return b.slice(in[0], {0, extent - 1, 0}, {1, -1, 1}, x.extents); });
    REQUIRE(holds(gathered, sliced.extents, sliced.elements, 0));
  }
}

}  // namespace
