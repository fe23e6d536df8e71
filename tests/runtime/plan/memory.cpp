#include <inlay/plan/memory/plan.hpp>

#include <algorithm>
#include <functional>
#include <vector>

#include <inlay/plan/memory/check.hpp>
#include <static/plan/memory_networks.hpp>
#include <support/catch.hpp>

namespace {

using namespace inlay;
using memory::problem;

struct draw {
  unsigned state;
  int operator()(int low, int high) {
    state = state * 1664525u + 1013904223u;
    return low + static_cast<int>((state >> 8) % static_cast<unsigned>(high - low + 1));
  }
};

/// Small graphs with everything a problem can say.
problem random_problem(unsigned seed, int most_operations) {
  draw next{seed * 2654435761u + 1u};
  problem net;
  const bool reuses = next(0, 2) > 0;
  const int operations = next(3, most_operations), window = next(3, 8);
  const auto bytes = [&] { return static_cast<std::size_t>(next(1, 6 * 64)); };
  std::vector<int> values;
  for (int i = next(1, 2); i > 0; --i) values.push_back(next(0, 1) ? net.add_external(bytes()) : net.add_buffer(bytes()));
  for (int op = 0; op < operations; ++op) {
    net.add_operation();
    std::vector<int> read;
    for (int i = 1 + (next(0, 2) == 0) + (next(0, 9) == 0); i > 0; --i) {
      read.push_back(values[static_cast<std::size_t>(next(std::max(0, static_cast<int>(values.size()) - window), static_cast<int>(values.size()) - 1))]);
      net.read(read.back());
    }
    for (int i = 1 + (next(0, 7) == 0); i > 0; --i) {
      const int made = next(0, 15) == 0 ? net.add_external(bytes()) : net.add_buffer(bytes());
      net.buffers[made].kept = next(0, 15) == 0;
      net.write(made);
      values.push_back(made);
      for (const int input : read) {
        if (!reuses || next(0, 1)) continue;
        const auto distance = [&] { return next(0, 2) == 0 ? memory::never : static_cast<std::size_t>(next(0, 128)); };
        switch (next(0, 2)) {
          case 0: net.may_reuse(input, made); break;
          case 1: net.may_replace(input, made); break;
          default: net.may_overlap(input, made, distance(), distance());
        }
      }
    }
  }
  return net;
}

/// The least peak over all orders, by every set of finished operations; nothing of the planner is used. In units of 64 bytes.
long long least_peak(const problem& net) {
  const int count = net.operations.size(), buffers = net.buffers.size();
  const auto units = [](std::size_t size) { return static_cast<long long>((size + 63) / 64); };
  std::vector<unsigned> users(static_cast<std::size_t>(buffers)), writer(static_cast<std::size_t>(buffers)), needs(static_cast<std::size_t>(count));
  const auto at = [](auto& values, int index) -> auto& { return values[static_cast<std::size_t>(index)]; };
  for (int op = 0; op < count; ++op) {
    const memory::operation& now = net.operations[op];
    for (int i = 0; i < now.outputs; ++i) at(writer, net.outputs[now.first_output + i]) |= 1u << op;
    for (int i = 0; i < now.inputs; ++i) at(users, net.inputs[now.first_input + i]) |= 1u << op, at(needs, op) |= at(writer, net.inputs[now.first_input + i]);
  }
  for (int id = 0; id < buffers; ++id) at(users, id) |= at(writer, id);
  const auto size = [&](int id) { return net.buffers[id].external ? 0 : units(net.buffers[id].bytes); };
  const auto live = [&](unsigned done, bool start) {
    long long sum = 0;
    for (int id = 0; id < buffers; ++id) {
      const bool born = at(writer, id) == 0 || (at(writer, id) & done) != 0;
      const bool needed = net.buffers[id].kept || (at(users, id) & ~done) != 0 || (start && at(writer, id) == 0);
      if (born && needed) sum += size(id);
    }
    return sum;
  };
  const auto saving = [&](unsigned done, int op) {
    const memory::operation& now = net.operations[op];
    long long best = 0;
    std::vector<int> taken;
    const std::function<void(int, long long)> extend = [&](int index, long long sum) {
      best = std::max(best, sum);
      if (index == now.reuses) return;
      extend(index + 1, sum);
      const memory::reuse& pair = net.reuses[now.first_reuse + index];
      const long long from = size(pair.input), to = size(pair.output);
      if (from == 0 || to == 0 || net.buffers[pair.input].kept || (at(users, pair.input) & ~done) != 1u << op) return;
      if (std::count(taken.begin(), taken.end(), pair.input) + std::count(taken.begin(), taken.end(), pair.output) > 0) return;
      long long span = from + to;
      if (pair.exact) span = std::max(from, to);
      if (!pair.exact && pair.forward != memory::never) span = std::min(span, std::max(units(pair.forward) + from, to));
      if (!pair.exact && pair.backward != memory::never) span = std::min(span, std::max(units(pair.backward) + to, from));
      taken.push_back(pair.input), taken.push_back(pair.output);
      extend(index + 1, sum + from + to - span);
      taken.pop_back(), taken.pop_back();
    };
    extend(0, 0);
    return best;
  };
  std::vector<long long> best(std::size_t{1} << count, -1);
  best[0] = live(0, true);
  for (unsigned done = 0; done + 1 < best.size(); ++done) {
    if (best[done] < 0) continue;
    for (int op = 0; op < count; ++op) {
      if ((done >> op & 1u) != 0 || (at(needs, op) & ~done) != 0) continue;
      long long step = live(done, false) - saving(done, op);
      const memory::operation& now = net.operations[op];
      for (int i = 0; i < now.outputs; ++i) step += size(net.outputs[now.first_output + i]);
      long long& reached = best[done | 1u << op];
      const long long peak = std::max(best[done], step);
      if (reached < 0 || peak < reached) reached = peak;
    }
  }
  return best.back();
}

/// Whether any offsets fit an arena of `limit` units of 64 bytes, in the order of `made`: every place of every buffer is tried.
class all_placements {
 public:
  all_placements(const problem& net, const memory::layout& made, int limit) : net_(net), trial_(made), limit_(limit) {
    trial_.arena_bytes = static_cast<std::size_t>(64 * limit);
    trial_.lower_bound = 0;
    for (int id = 0; id < net.buffers.size(); ++id) {
      trial_.offset[id] = static_cast<std::size_t>(64 * (1000 + 10 * id));  // out of everybody's way
      if (!net.buffers[id].external) ids_.push_back(id);
    }
  }
  bool fit() { return place(0); }

 private:
  const problem& net_;
  memory::layout trial_;
  int limit_;
  std::vector<int> ids_;

  /// No two of the buffers placed so far overlap, whichever reuses are said to be meant.
  bool valid(std::size_t count) {
    memory::problem part = net_;
    for (std::size_t i = count; i < ids_.size(); ++i) part.buffers[ids_[i]].external = true;
    const auto assume = [&](const auto& self, std::size_t index) -> bool {
      if (index == count) return !memory::check(part, trial_);
      const int output = ids_[index];
      for (int op = 0; op < net_.operations.size(); ++op)
        for (int i = 0; i < net_.operations[op].reuses; ++i) {
          const memory::reuse& pair = net_.reuses[net_.operations[op].first_reuse + i];
          if (pair.output != output || used(pair.input, index)) continue;
          for (const bool backward : {false, true}) {
            trial_.reused[output] = pair.input, trial_.backward[output] = backward;
            if (self(self, index + 1)) return true;
          }
        }
      trial_.reused[output] = -1;
      return self(self, index + 1);
    };
    return assume(assume, 0);
  }
  bool used(int input, std::size_t count) const {
    for (std::size_t i = 0; i < count; ++i)
      if (trial_.reused[ids_[i]] == input) return true;
    return false;
  }

  bool place(std::size_t index) {
    if (index == ids_.size()) return true;
    const int size = static_cast<int>((net_.buffers[ids_[index]].bytes + 63) / 64);
    for (int at = 0; at + size <= limit_; ++at) {
      trial_.offset[ids_[index]] = static_cast<std::size_t>(64 * at);
      if (valid(index + 1) && place(index + 1)) return true;
    }
    return false;
  }
};

}  // namespace

TEST_CASE("the order has the least peak of all orders, and no layout overlaps") {
  for (unsigned seed = 0; seed < 600; ++seed) {
    CAPTURE(seed);
    const problem net = random_problem(seed, 11);
    const memory::layout made = memory::plan(net);
    const memory::violation found = memory::check(net, made);
    INFO((found ? found.what : "valid") << ' ' << found.first << ' ' << found.second);
    REQUIRE_FALSE(static_cast<bool>(found));
    REQUIRE(made.order_proven);
    REQUIRE(made.peak_bytes == static_cast<std::size_t>(64 * least_peak(net)));
  }
}

TEST_CASE("no placement of all is smaller where that is said, and hardly one elsewhere") {
  int missed = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    CAPTURE(seed);
    const problem net = random_problem(seed, 6);
    const memory::layout made = memory::plan(net);
    if (made.arena_bytes == made.peak_bytes) continue;
    const bool smaller = all_placements(net, made, static_cast<int>(made.arena_bytes / 64) - 1).fit();
    REQUIRE_FALSE((smaller && made.offsets_proven));
    missed += smaller;
  }
  CHECK(missed <= 1);  // where reuses of one operation save as much as each other, only one choice is laid out
}

TEST_CASE("larger graphs stay valid whatever the budgets") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    const problem net = random_problem(seed, 48);
    for (const int states : {0, 20, 2000})
      for (const int tests : {0, 500, 20000}) {
        const memory::layout made = memory::plan(net, {.order_states = states, .offset_tests = tests});
        REQUIRE_FALSE(static_cast<bool>(memory::check(net, made)));
        REQUIRE(made.lower_bound <= made.peak_bytes);
        REQUIRE(made.peak_bytes <= made.arena_bytes);
      }
  }
}

TEST_CASE("the order of most graphs with 64 operations is proven") {
  int proven = 0;
  double gap = 0;
  for (unsigned seed = 0; seed < 60; ++seed) {
    const problem net = memory_networks::random_wired(64, 12, seed * 2654435761u + 1);
    const memory::layout made = memory::plan(net);
    proven += made.order_proven;
    gap += static_cast<double>(made.peak_bytes - made.lower_bound) / static_cast<double>(made.lower_bound);
  }
  CHECK(proven >= 55);
  CHECK(gap / 60 < 0.001);
}
