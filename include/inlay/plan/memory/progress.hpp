/// A set of finished operations, what is live after it, and what each further operation would cost; steps forward and back.
#pragma once

#include <inlay/plan/memory/usage.hpp>

namespace inlay::memory::detail {

/// The links of one operation that save most together, each input and each output used once. `remaining` counts, per buffer, the
/// operations yet to touch it: only an input that nobody else will touch can be written over. Null: assume that of all.
struct link_choice {
  const int* remaining = nullptr;
  units saving = 0;
  list<int> links{};
  list<int> trial{};

  constexpr bool dies(const link& item) const { return remaining == nullptr || remaining[item.input] == 1; }

  constexpr void choose(const usage& net, int op) {
    const int first = net.first_link[op], last = net.first_link[op + 1];
    int best = -1;
    bool one_output = true;
    for (int i = first; i < last; ++i) {
      const link& item = net.links[i];
      one_output = one_output && item.output == net.links[first].output;
      if (dies(item) && (best < 0 || item.saving > net.links[best].saving)) best = i;
    }
    if (!one_output) return extend(net, first, last, 0);
    if (best < 0) return;
    saving = net.links[best].saving;
    links.push_back(best);
  }

  constexpr void extend(const usage& net, int next, int last, units trial_saving) {
    if (trial_saving > saving) saving = trial_saving, links = trial;
    for (; next < last; ++next) {
      const link& item = net.links[next];
      bool open = dies(item);
      for (const int other : trial) open = open && net.links[other].input != item.input && net.links[other].output != item.output;
      if (!open) continue;
      trial.push_back(next);
      extend(net, next + 1, last, trial_saving + item.saving);
      trial.pop_back();
    }
  }
};

/// What running an operation next takes: `need` more units at once less what its links save, of which `freed` are given back.
struct price {
  units need = 0;
  units freed = 0;
  units saving = 0;

  constexpr units step() const { return need - saving; }
  constexpr units change() const { return need - freed; }
};

/// The set grows and shrinks one operation at a time, in O(buffers it touches + operations that read its results). Prices fall and
/// never rise while the set grows, which is what makes forced moves exact.
class progress {
 public:
  constexpr explicit progress(const usage& net)
      : net_(net), waiting_(net.waiting), ready_at_(list<int>::filled(net.operations, -1)),
        prices_(list<price>::filled(net.operations)), done_(list<unsigned long long>::filled(net.operations / 64 + 1, 0)) {
    for (int id = 0; id < net.buffers; ++id) {
      int sum = 0;
      for (const int *op = net.touching.begin(id), *last = net.touching.end(id); op != last; ++op) sum += *op;
      const int touches = net.touching.count(id) + (net.kept[id] ? net.operations + 2 : 0);
      remaining_.push_back(touches);
      remaining_sum_.push_back(sum);
      untouched_.push_back(net.live_first[id] ? -1 : touches);
      if (net.size[id] == 0) continue;
      if (net.live_first[id]) start_live_ += net.size[id];
      if (!net.live_first[id]) add_need(id, net.size[id]);
      if (net.live_first[id] && touches > 0) live_ += net.size[id];
      if (touches == 1) prices_[sum].freed += net.size[id];
    }
    for (int op = 0; op < net.operations; ++op) {
      find_saving(op);
      if (waiting_[op] == 0) push_ready(op);
    }
  }

  constexpr const usage& net() const { return net_; }
  constexpr const list<int>& order() const { return trail_; }
  constexpr const list<int>& ready() const { return ready_; }
  constexpr int waiting(int op) const { return waiting_[op]; }  ///< for how many operations; 0: ready or finished
  constexpr const price& price_of(int op) const { return prices_[op]; }
  constexpr const unsigned long long* done() const { return done_.data(); }
  constexpr units live() const { return live_; }
  constexpr units live_at_start() const { return start_live_; }  ///< with inputs that nobody reads

  /// The links that an operation would use if it ran next.
  constexpr list<int> links_of(int op) const {
    link_choice choice{.remaining = remaining_.data()};
    choice.choose(net_, op);
    return choice.links;
  }

  constexpr void run(int op) {
    live_ += prices_[op].change();
    for (const int *id = net_.touched.begin(op), *last = net_.touched.end(op); id != last; ++id) {
      if (remaining_[*id] == untouched_[*id]) {
        add_need(*id, -net_.size[*id]);
        prices_[op].need += net_.size[*id];  // the own price stays what it was
      }
      remaining_sum_[*id] -= op;
      if (--remaining_[*id] == 1) last_user(*id, net_.size[*id]);
    }
    const int at = ready_at_[op], moved = ready_.back();
    ready_[at] = moved, ready_at_[moved] = at;
    ready_.pop_back();
    for (const int *next = net_.successors.begin(op), *last = net_.successors.end(op); next != last; ++next)
      if (--waiting_[*next] == 0) push_ready(*next);
    done_[op / 64] |= 1ULL << (op % 64);
    trail_.push_back(op);
  }

  constexpr void undo() {
    const int op = trail_.back();
    trail_.pop_back();
    done_[op / 64] &= ~(1ULL << (op % 64));
    for (const int *next = net_.successors.end(op), *first = net_.successors.begin(op); next != first;)
      if (++waiting_[*--next] == 1) ready_.pop_back();
    const int at = ready_at_[op];
    if (at == ready_.size()) {
      ready_.push_back(op);
    } else {
      const int moved = ready_[at];
      ready_at_[moved] = ready_.push_back(moved);
      ready_[at] = op;
    }
    for (const int *id = net_.touched.end(op), *first = net_.touched.begin(op); id != first;) {
      --id;
      if (remaining_[*id]++ == 1) last_user(*id, -net_.size[*id]);
      remaining_sum_[*id] += op;
      if (remaining_[*id] == untouched_[*id]) {
        add_need(*id, net_.size[*id]);
        prices_[op].need -= net_.size[*id];
      }
    }
    live_ -= prices_[op].change();
  }

  constexpr void undo_to(int operations) {
    while (trail_.size() > operations) undo();
  }

 private:
  const usage& net_;
  list<int> waiting_, ready_{}, ready_at_, remaining_{}, remaining_sum_{}, trail_{};
  list<int> untouched_{};  ///< per buffer: `remaining_` before its first writer ran
  list<price> prices_;
  list<unsigned long long> done_;
  units live_ = 0;
  units start_live_ = 0;

  constexpr void push_ready(int op) { ready_at_[op] = ready_.push_back(op); }

  constexpr void add_need(int id, units size) {
    for (const int *op = net_.writers.begin(id), *last = net_.writers.end(id); op != last; ++op) prices_[*op].need += size;
  }

  /// One operation is left that touches the buffer: it will free it. A negative size takes that back.
  constexpr void last_user(int id, units size) {
    const int op = remaining_sum_[id];
    prices_[op].freed += size;
    find_saving(op);
  }

  constexpr void find_saving(int op) {
    if (net_.first_link[op] == net_.first_link[op + 1]) return;
    link_choice choice{.remaining = remaining_.data()};
    choice.choose(net_, op);
    prices_[op].saving = choice.saving;
  }
};

}  // namespace inlay::memory::detail
