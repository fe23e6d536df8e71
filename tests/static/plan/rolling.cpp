// Which steps run row by row, and what is said of those that do not.
#include <string_view>

#include <inlay/inlay.hpp>
#include <inlay/plan/rolling/partition.hpp>
#include <inlay/plan/rolling/schedule.hpp>
#include <support/catch.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using inlay::test::same_value;

constexpr tensor<float, 4, 2, 3, 3> w = {};
constexpr tensor<float, 4, 4, 3, 3> v = {};

template <const auto& Network> constexpr bool rolls() { return model<Network, smallest_arena>::explain().find("row by row:") != std::string_view::npos; }
template <const auto& Network> constexpr bool says(std::string_view reason) {
  return model<Network, smallest_arena>::explain().find(reason) != std::string_view::npos;
}

using image = expression<float, 1, 2, 24, 16>;

constexpr auto two = [](image x) { return conv2d(relu(conv2d(x, w)), v); };
static_assert(rolls<two>());
// Three rows of 14 pixels with 4 channels.
static_assert(same_value<model<two, smallest_arena>::arena_bytes, std::size_t{704}>);

// ---- expect_no_roll_rows_when_...

constexpr auto batch = [](expression<float, 2, 2, 24, 16> x) { return conv2d(relu(conv2d(x, w)), v); };
static_assert(!rolls<batch>() && says<batch>("it computes several images (roll_rows)"));

constexpr auto one_row = [](expression<float, 1, 2, 3, 16> x) { return relu(conv2d(x, w)) * 2.0f; };
static_assert(!rolls<one_row>() && says<one_row>("it has one row (roll_rows)"));

constexpr auto product = [](expression<float, 24, 8> x) { return matmul(x, permute<1, 0>(x)) + 1.0f; };
static_assert(!rolls<product>() && says<product>("a matrix product reads all rows (roll_rows)"));

constexpr auto softmax_over_space = [](image x) { return softmax(reshape<1, 4, 22 * 14>(conv2d(x, w)), axis<2>) * 2.0f; };
static_assert(says<softmax_over_space>("it reduces over all rows (roll_rows)"));

constexpr auto padded_average = [](image x) { return avg_pool2d<24, 16>(relu(conv2d(x, w, padding<1>)), padding<0, 2>); };
static_assert(says<padded_average>("its window reads all rows (roll_rows)"));

constexpr auto resized = [](image x) { return relu(interpolate(conv2d(x, w, padding<1>), output_size<36, 24>, bilinear)); };
static_assert(says<resized>("its loops are not cut into rows (roll_rows)"));

constexpr auto nearest = [](image x) { return relu(interpolate(conv2d(x, w, padding<1>), output_size<36, 24>)); };
static_assert(says<nearest>("its rows are not in steps of whole numbers (roll_rows)"));

constexpr auto flipped = [](image x) { return conv2d(relu(permute<0, 1, 3, 2>(relu(conv2d(x, w)))), v); };
static_assert(says<flipped>("its rows are not rows of memory (roll_rows)"));

// ---- the walk over rows

constexpr plan::row_walk strided{.rows = 5, .in_rows = 9, .stride = 2, .pad = 1, .reach = 3};
static_assert(strided.first(0) == 0 && strided.end(0) == 2);  // the row above is padding
static_assert(strided.first(1) == 1 && strided.end(1) == 4);
static_assert(strided.first(4) == 7 && strided.end(4) == 9);  // and the one below
constexpr plan::row_walk doubled{.rows = 8, .in_rows = 4, .divisor = 2};
static_assert(doubled.first(0) == 0 && doubled.end(0) == 1 && doubled.first(7) == 3 && doubled.end(7) == 4);
static_assert(plan::row_walk::floor_divided(-1, 2) == -1 && plan::row_walk::floor_divided(-2, 2) == -1 && plan::row_walk::floor_divided(3, 2) == 1);

// Two 3 x 3 convolutions: the second one computes its first row when the first one has three.
constexpr bool check_schedule() {
  const list<plan::row_walk> walks{{.rows = 8, .in_rows = 10, .reach = 3}, {.rows = 6, .in_rows = 8, .reach = 3}};
  const list<plan::row_edge> edges{{-1, 0, 0}, {0, 1, 0}};
  plan::row_schedule schedule(walks, edges);
  list<int> order;
  for (int row = 0; row < 10; ++row) {
    schedule.feed();
    for (int step = schedule.next(); step >= 0; step = schedule.next()) {
      order.push_back(step);
      schedule.finish(step);
    }
  }
  return order == list<int>{0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1} && schedule.done(0) == 8 && schedule.done(1) == 6;
}
static_assert(check_schedule());

// ---- the choice of groups

// Three segments with values of 100 between them; the middle one may run over its operand, all three by rings of 30.
constexpr bool check_partition() {
  plan::detail::partition_problem net{.segments = 3, .size = {0, 100, 100, 0}, .groups = {}};
  net.groups = {{.first = 0, .end = 1, .rolls = false, .rings = 100}, {.first = 0, .end = 3, .rings = 60},
                {.first = 1, .end = 2, .rolls = false, .rings = 200}, {.first = 1, .end = 2, .overlaps = true, .lead = 10},
                {.first = 2, .end = 3, .rolls = false, .rings = 100}};
  list<list<int>> choices = plan::detail::partition_search(net).run();
  if (!(choices.size() == 1 && choices[0] == list<int>{1})) return false;
  // Without the long group the overlap is best: 110 bytes.
  net.groups[1].rings = 300;
  choices = plan::detail::partition_search(net).run();
  return choices.size() == 1 && choices[0] == list<int>{3};
}
static_assert(check_partition());

TEST_CASE("rows are walked, scheduled and chosen") {
  CHECK(check_schedule());
  CHECK(check_partition());
}

}  // namespace
