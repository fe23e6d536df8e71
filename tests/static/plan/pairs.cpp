/// Two products in a row of which the first keeps a block of rows.
#include <inlay/plan/plan.hpp>

#include <tuple>

#include <inlay/inlay.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;

using heads = expression<float, 2, 24, 8>;

template <class Network> constexpr plan::plan planned(const Network&, plan::plan_options options = {}) {
  return plan::make_plan(optimize(trace<std::remove_const_t<Network>>()).result, options);
}
/// The bytes of what the first product of the only group writes, or 0.
constexpr std::size_t bytes_between(const plan::plan& made) {
  if (made.groups.size() != 1 || made.groups[0].steps != 2) return 0;
  return made.buffers[made.steps[made.groups[0].first_step].out.buffer].bytes;
}

constexpr auto attention = [](heads q, heads k, heads v) { return scaled_dot_product_attention(q, k, v); };
constexpr auto masked = [](heads q, heads k, heads v) { return scaled_dot_product_attention(q, k, v, causal); };
constexpr auto interleaved = [](expression<float, 24, 16> x) {
  const auto q = split_heads<2>(x);
  return merge_heads(scaled_dot_product_attention(q, tanh(q), q));
};

constexpr bool attention_keeps_a_block_of_scores() {
  const plan::plan made = planned(attention);
  return bytes_between(made) == 12 * 24 * sizeof(float) && made.arena_bytes == 12 * 24 * sizeof(float) && made.groups[0].rows == 4;
}
RUN_TWICE(attention_keeps_a_block_of_scores);

constexpr bool masks_and_heads_between_rows_are_no_obstacle() {
  return bytes_between(planned(masked)) == 12 * 24 * sizeof(float) && bytes_between(planned(interleaved)) == 12 * 24 * sizeof(float);
}
RUN_TWICE(masks_and_heads_between_rows_are_no_obstacle);

constexpr tensor<float, 8, 32> up = [] {
  tensor<float, 8, 32> w;
  for (int i = 0; i < w.size; ++i) w[i] = static_cast<float>(i % 7 - 3) / 8;
  return w;
}();
constexpr tensor<float, 32, 8> down = [] {
  tensor<float, 32, 8> w;
  for (int i = 0; i < w.size; ++i) w[i] = static_cast<float>(i % 5 - 2) / 8;
  return w;
}();
constexpr auto perceptron = [](expression<float, 2, 17, 8> x) { return x + matmul(relu(matmul(x, up)), down); };

constexpr bool a_perceptron_keeps_a_block_of_hidden_rows() {
  return bytes_between(planned(perceptron)) == 12 * 32 * sizeof(float) && planned(perceptron).arena_bytes == 12 * 32 * sizeof(float);
}
RUN_TWICE(a_perceptron_keeps_a_block_of_hidden_rows);

/// Blocks of two sizes: 34 rows are 12, 11 and 11.
constexpr bool blocks_compute_what_the_whole_does() {
  tensor<float, 2, 17, 8> x;
  for (int i = 0; i < x.size; ++i) x[i] = static_cast<float>(i % 13 - 6) / 4;
  const auto in_blocks = model<perceptron>{}(x), whole = model<perceptron, unfused>{}(x);
  for (int i = 0; i < x.size; ++i)
    if (in_blocks[i] - whole[i] > 1e-5f || whole[i] - in_blocks[i] > 1e-5f) return false;
  return true;
}
RUN_TWICE(blocks_compute_what_the_whole_does);

constexpr bool large_weights_are_read_once_unless_memory_counts() {
  plan::plan_options options;
  options.machine.l2_bytes = 4000;
  if (!planned(perceptron, options).groups.empty()) return false;
  options.roll = true;
  return bytes_between(planned(perceptron, options)) == 12 * 32 * sizeof(float);
}
RUN_TWICE(large_weights_are_read_once_unless_memory_counts);

/// A product that is computed once has the shapes of the hidden rows, but stays whole.
constexpr auto with_a_table = [](parameter<float, 2, 17, 8> table, expression<float, 2, 17, 8> x) {
  return std::tuple(matmul(relu(matmul(x, up)), down), matmul(transpose<-1, -2>(relu(matmul(table, up))), x));
};
constexpr bool what_is_computed_once_stays_whole() {
  const plan::plan made = planned(with_a_table);
  int once = 0;
  for (const plan::step& each : made.preparation)
    if (each.kind == plan::step_kind::contract) {
      ++once;
      if (made.contracts[each.description].out_stays) return false;
    }
  return once == 1 && bytes_between(made) == 12 * 32 * sizeof(float);
}
RUN_TWICE(what_is_computed_once_stays_whole);

constexpr auto with_scores = [](heads q, heads v) {
  const auto scores = matmul(q, transpose<-1, -2>(q));
  return std::tuple(matmul(scores, v), scores);
};
constexpr auto with_two_readers = [](heads q, heads v, heads w) {
  const auto scores = softmax(matmul(q, transpose<-1, -2>(q)));
  return std::tuple(matmul(scores, v), matmul(scores, w));
};
constexpr bool expect_no_blocks_when_the_scores_have_other_readers() { return planned(with_scores).groups.empty() && planned(with_two_readers).groups.empty(); }
RUN_TWICE(expect_no_blocks_when_the_scores_have_other_readers);

constexpr auto across = [](heads q, heads v) { return matmul(transpose<-1, -2>(softmax(matmul(q, transpose<-1, -2>(q)))), v); };
constexpr bool expect_no_blocks_when_columns_are_read() { return planned(across).groups.empty(); }
RUN_TWICE(expect_no_blocks_when_columns_are_read);

constexpr auto weighted = [](heads q, heads v, expression<float, 24, 24> factor) { return matmul(softmax(matmul(q, transpose<-1, -2>(q))) * factor, v); };
constexpr bool expect_no_blocks_when_rows_are_finished_differently() { return planned(weighted).groups.empty(); }
RUN_TWICE(expect_no_blocks_when_rows_are_finished_differently);

constexpr auto few = [](expression<float, 12, 8> x) { return matmul(relu(matmul(x, up)), down); };
constexpr bool expect_no_blocks_when_there_is_only_one() { return planned(few).groups.empty(); }
RUN_TWICE(expect_no_blocks_when_there_is_only_one);

}  // namespace
