#include <inlay/plan/memory/plan.hpp>

#include <inlay/plan/memory/check.hpp>
#include <static/plan/memory_networks.hpp>
#include <support/catch.hpp>
#include <support/same_value.hpp>

namespace {

using namespace inlay;
using namespace memory_networks;
using inlay::test::same_value;

using network = builder (*)(builder);

/// The arena in bytes; 0 if it is not proven minimal or the checker objects.
constexpr std::size_t arena(network make, mode how, bool included) {
  const builder made = make({.how = how, .included = included});
  const memory::layout layout = memory::plan(made.net, {.alignment = 4});
  return layout.proven() && !memory::check(made.net, layout) ? layout.arena_bytes : 0;
}
constexpr builder inception(builder b) { return inception_6(b); }

// Input and output in the caller's memory / in the arena.
static_assert(same_value<arena(kws_ds_cnn, mode::plain, false), 64'000u>);
static_assert(same_value<arena(kws_ds_cnn, mode::in_place, false), 64'000u>);
static_assert(same_value<arena(kws_ds_cnn, mode::overlap, false), 34'560u>);
static_assert(same_value<arena(kws_ds_cnn, mode::plain, true), 64'000u>);
static_assert(same_value<arena(mobilenet_v1, mode::plain, false), 221'184u>);
static_assert(same_value<arena(mobilenet_v1, mode::in_place, false), 184'320u>);
static_assert(same_value<arena(mobilenet_v1, mode::overlap, false), 148'992u>);
static_assert(same_value<arena(mobilenet_v1, mode::in_place, true), 184'320u>);
static_assert(same_value<arena(resnet_8, mode::plain, false), 196'608u>);
static_assert(same_value<arena(resnet_8, mode::in_place, false), 131'072u>);
static_assert(same_value<arena(resnet_8, mode::in_place, true), 131'072u>);
static_assert(same_value<arena(autoencoder, mode::plain, false), 1'024u>);
static_assert(same_value<arena(autoencoder, mode::plain, true), 3'072u>);
static_assert(same_value<arena(lenet_5, mode::plain, false), 23'520u>);
static_assert(same_value<arena(lenet_5, mode::overlap, false), 19'152u>);
static_assert(same_value<arena(mobilenet_v2, mode::plain, false), 6'021'120u>);
static_assert(same_value<arena(mobilenet_v2, mode::overlap, false), 4'838'400u>);
static_assert(same_value<arena(resnet_18, mode::in_place, false), 4'014'080u>);
static_assert(same_value<arena(inception, mode::plain, false), 1'997'568u>);
static_assert(same_value<arena(inception, mode::in_place, false), 1'775'616u>);
static_assert(same_value<arena(inception, mode::views, false), 1'775'616u>);
static_assert(same_value<arena(inception, mode::plain, true), 1'997'568u>);

constexpr bool is_given_order(const memory::layout& made) {
  for (int at = 0; at < made.order.size(); ++at)
    if (made.order[at] != at) return false;
  return true;
}

constexpr bool plans_chains_without_search() {
  const memory::problem net = chain(340);
  const memory::layout made = memory::plan(net);
  return made.proven() && made.order_states == 0 && made.offset_tests < 3 * 340 && is_given_order(made);
}
RUN_TWICE(plans_chains_without_search);

constexpr bool plans_residual_chains_without_search() {
  const memory::problem net = residual_chain(40, 8192);
  const memory::layout made = memory::plan(net);
  return made.proven() && made.order_states == 0 && made.arena_bytes == 2 * 8192 && is_given_order(made);
}
RUN_TWICE(plans_residual_chains_without_search);

/// Two branches from one image: the given order holds both large results at once, the other one holds one.
constexpr memory::problem two_branches() {
  memory::problem net;
  const int image = net.add_external(), result = net.add_external();
  const int a = net.add_buffer(6400), b = net.add_buffer(6400), c = net.add_buffer(64), d = net.add_buffer(64);
  net.add_operation({image}, {a});
  net.add_operation({image}, {b});
  net.add_operation({a}, {c});
  net.add_operation({b}, {d});
  net.add_operation({c, d}, {result});
  return net;
}
constexpr bool reorders_where_it_pays() {
  const memory::problem net = two_branches();
  const memory::layout made = memory::plan(net), kept = memory::plan(net, {.order_states = 0});
  return made.proven() && made.arena_bytes == 6528 && !is_given_order(made) && !memory::check(net, made) &&
         kept.arena_bytes == 12864 && is_given_order(kept) && !kept.order_proven && !memory::check(net, kept);
}
RUN_TWICE(reorders_where_it_pays);

constexpr bool rounds_to_the_alignment() {
  memory::problem net;
  const int a = net.add_buffer(3), b = net.add_buffer(5);
  net.add_operation({a}, {b});
  return memory::plan(net).arena_bytes == 128 && memory::plan(net, {.alignment = 4}).arena_bytes == 12;
}
RUN_TWICE(rounds_to_the_alignment);

/// What is kept, and temporary room, an output without readers.
constexpr bool keeps_outputs_and_frees_scratch() {
  memory::problem net;
  const int image = net.add_external(), kept = net.add_kept(64), scratch = net.add_buffer(128), b = net.add_buffer(64), result = net.add_external();
  net.add_operation({image}, {kept});
  net.add_operation({image}, {b, scratch});
  net.add_operation({b}, {result});
  const memory::layout made = memory::plan(net);
  // The operation with temporary room goes first, before what is kept is there.
  return made.proven() && made.arena_bytes == 192 && made.order[0] == 1 && !memory::check(net, made);
}
RUN_TWICE(keeps_outputs_and_frees_scratch);

constexpr bool reuses_at_the_same_offset_or_not_at_all() {
  memory::problem net;
  const int image = net.add_external(), a = net.add_buffer(256), b = net.add_buffer(256), result = net.add_external();
  net.add_operation({image}, {a});
  net.add_operation({a}, {b});
  net.may_replace(a, b);
  net.add_operation({b}, {result});
  memory::layout made = memory::plan(net);
  if (!made.proven() || made.arena_bytes != 256 || made.reused[b] != a || made.backward[b] || made.offset[a] != made.offset[b]) return false;
  made.offset[b] += 64, made.arena_bytes += 64;
  return static_cast<bool>(memory::check(net, made));
}
RUN_TWICE(reuses_at_the_same_offset_or_not_at_all);

/// A growing pixel in place has to be walked from the last one to the first.
constexpr bool says_in_which_direction_to_walk() {
  memory::problem net;
  const int image = net.add_external(), a = net.add_buffer(256), b = net.add_buffer(512), result = net.add_external();
  net.add_operation({image}, {a});
  net.add_operation({a}, {b});
  net.may_reuse(a, b);
  net.add_operation({b}, {result});
  const memory::layout made = memory::plan(net);
  const bool same_end = made.offset[a] == made.offset[b] + 256;
  return made.arena_bytes == 512 && made.reused[b] == a && made.backward[b] != same_end && !memory::check(net, made);
}
RUN_TWICE(says_in_which_direction_to_walk);

constexpr bool finds_what_the_planner_would_never_do() {
  const memory::problem net = two_branches();
  const memory::layout good = memory::plan(net);
  memory::layout overlapping = good, outside = good, crooked = good, swapped = good;
  overlapping.offset[2] = overlapping.offset[4];
  outside.arena_bytes -= 64;
  crooked.offset[2] += 1;
  swapped.order[0] = good.order[4], swapped.order[4] = good.order[0];
  return !memory::check(net, good) && memory::check(net, overlapping) && memory::check(net, outside) && memory::check(net, crooked) &&
         memory::check(net, swapped);
}
RUN_TWICE(finds_what_the_planner_would_never_do);

}  // namespace
