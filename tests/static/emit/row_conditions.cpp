// The order in which a compiled group computes its rows is that of the plan.
#include <inlay/emit/row_conditions.hpp>
#include <inlay/plan/rolling/schedule.hpp>

#include <support/catch.hpp>

namespace {

using namespace inlay;
using plan::row_edge;
using plan::row_walk;

constexpr row_walk window(int in_rows, int taps, int stride, int pad) {
  return {.rows = (in_rows + 2 * pad - taps) / stride + 1, .in_rows = in_rows, .stride = stride, .pad = pad, .reach = taps};
}
constexpr row_walk twice(int in_rows) { return {.rows = 2 * in_rows, .in_rows = in_rows, .divisor = 2}; }
constexpr row_walk same(int rows) { return {.rows = rows, .in_rows = rows}; }

/// Steps of one group. The one before them is in no group, and another group's edge comes first.
template <int Steps, int Edges> struct network {
  plan::row_group groups[1]{};
  plan::step steps[Steps + 1]{};
  row_edge row_edges[Edges + 1]{};

  constexpr network(int rows, const row_walk (&walks)[Steps], const row_edge (&edges)[Edges]) {
    groups[0] = {.first_step = 1, .steps = Steps, .rows = rows, .first_edge = 1, .edges = Edges};
    for (int i = 0; i < Steps; ++i) steps[i + 1].walk = walks[i];
    for (int e = 0; e < Edges; ++e) row_edges[e + 1] = edges[e];
  }
};
struct chain {
  static constexpr network<3, 3> planned{11, {window(11, 3, 1, 1), window(11, 5, 2, 2), same(6)}, {{-1, 0, 0}, {0, 1, 0}, {1, 2, 0}}};
};
/// A shortcut of two convolutions, which a third value reads beside them; edges are in no order.
struct shortcut {
  static constexpr network<4, 6> planned{24,
                                         {window(24, 3, 2, 1), window(12, 3, 1, 1), same(12), window(12, 1, 2, 0)},
                                         {{2, 3, 0}, {0, 2, 1}, {-1, 0, 0}, {1, 2, 0}, {0, 1, 0}, {-1, 1, 1}}};
};
/// Rows twice: the reader's row needs half as many. Padding beyond the window, so that the first row needs none.
struct upsampled {
  static constexpr network<4, 4> planned{
      9, {twice(9), window(18, 3, 1, 1), window(18, 1, 1, 2), same(22)}, {{-1, 0, 0}, {0, 1, 0}, {1, 2, 0}, {2, 3, 0}}};
};
struct tall {
  static constexpr network<2, 2> planned{300, {window(300, 3, 1, 1), window(300, 7, 3, 3)}, {{-1, 0, 0}, {0, 1, 0}}};
};
struct gigantic {
  static constexpr network<1, 1> planned{40000, {window(40000, 20000, 20000, 0)}, {{-1, 0, 0}}};
};

template <class Stages> constexpr bool keeps_the_order() {
  using conditions = emit::detail::row_conditions<Stages, 0>;
  const auto& made = Stages::planned;
  list<row_walk> walks;
  list<row_edge> edges;
  for (int i = 0; i < conditions::steps; ++i) walks.push_back(made.steps[i + 1].walk);
  for (int e = 0; e < conditions::edges; ++e) edges.push_back(made.row_edges[e + 1]);
  plan::row_schedule schedule(walks, edges);
  typename conditions::entry done[conditions::steps + 1]{};
  for (int fed = 0; fed < made.groups[0].rows; ++fed) {
    schedule.feed();
    int at = 0;
    while ((at = emit::detail::next_possible(conditions::numbers.value, conditions::numbers.edge, done, at)) > 0) {
      if (schedule.next() != at - 1 || schedule.done(at - 1) != done[at]) return false;
      schedule.finish(at - 1);
    }
    if (schedule.next() >= 0) return false;
  }
  for (int i = 0; i < conditions::steps; ++i)
    if (done[i + 1] != walks[i].rows) return false;
  return done[0] == made.groups[0].rows;
}
constexpr bool rows_are_computed_in_the_order_of_the_plan() {
  return keeps_the_order<chain>() && keeps_the_order<shortcut>() && keeps_the_order<upsampled>() && keeps_the_order<tall>();
}
RUN_TWICE(rows_are_computed_in_the_order_of_the_plan);

template <class Stages> using entry_of = typename emit::detail::row_conditions<Stages, 0>::entry;
static_assert(sizeof(entry_of<chain>) == 1 && sizeof(entry_of<tall>) == 2 && sizeof(entry_of<gigantic>) == 4, "the narrowest numbers that hold all");
static_assert(sizeof(emit::detail::row_conditions<chain, 0>::numbers) == 4 * 3 + 3 * 4 && emit::detail::row_conditions<upsampled, 0>::divides,
              "a divisor is stored where there is one");

}  // namespace
