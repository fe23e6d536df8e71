/// Activations, norms and moved elements of random graphs, in the forms that rewrites and fusions look for.
#pragma once

#include <support/random_products.hpp>

namespace support {

class random_patterns : public random_products {
 protected:
  using random_products::random_products;

  /// Products with activations, perhaps pooled or joined, and a scale for each channel.
  constexpr node_id scaled_activations(node_id x) {
    using namespace inlay;
    const auto active = [&]() {
      node_id y = extents(x).rank < 3 ? append(6, x) : convolve(x, random_.below(4));
      if (y == no_node || !random_.chance(85)) return y;
      y = target_.map(scalar_function::relu, y);
      if (random_.chance(10)) remember(y);
      if (!random_.chance(40)) return y;
      const node_id pooled = pool(y, random_.chance(15));
      return pooled == no_node ? y : pooled;
    };
    node_id y = active();
    if (y == no_node) return y;
    if (random_.chance(40)) {
      const node_id other = active();
      const int axis = extents(y).rank < 3 ? extents(y).rank - 1 : 1;
      bool fitting = other != no_node && extents(other).rank == extents(y).rank;
      for (int i = 0; fitting && i < extents(y).rank; ++i) fitting = i == axis || extents(other)[i] == extents(y)[i];
      if (fitting && extents(y).count() + extents(other).count() <= 4096) y = target_.concat({y, other}, axis);
    }
    const shape out = extents(y);
    const scalar_function function = random_.chance(80) ? scalar_function::multiply : scalar_function::divide;
    const node_id scaled = target_.map(function, y, positive_values(out));
    return random_.chance(50) ? scaled : target_.map(scalar_function::add, scaled, channel_values(out));
  }
  /// A value that is bounded, what keeps its bounds or changes them, and a limit.
  constexpr node_id limit(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    constexpr scalar_function functions[] = {relu, sigmoid, tanh, sin, absolute};
    node_id y = target_.map(functions[random_.below(5)], x);
    for (int i = random_.below(3); i > 0; --i) {
      constexpr int kinds[] = {0, 1, 1, 12, 13, 14, 16, 17, 19, 20, 21, 23};
      const node_id next = random_.chance(20) ? target_.map(negative, y) : append(kinds[random_.below(12)], y);
      if (next != no_node) y = next;
    }
    const int way = random_.below(3);
    if (way == 0) return target_.map(relu, y);
    const node_id value = number();
    return target_.map(way == 1 ? maximum : minimum, y, value);
  }
  /// Parts of a value joined again, or parts of what was joined.
  constexpr node_id parts(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    const int axis = random_.below(in.rank);
    const auto part = [&](node_id whole, int first, int count) {
      int start[max_rank]{}, step[max_rank]{};
      for (int& each : step) each = 1;
      start[axis] = first;
      shape out = extents(whole);
      out[axis] = count;
      return target_.slice(whole, start, step, out);
    };
    if (random_.chance(50)) {
      list<node_id> pieces;
      for (int at = 0; at < in[axis];) {
        const int count = 1 + random_.below(in[axis] - at);
        // Some pieces are left out, some are changed.
        const node_id piece = part(x, at, count);
        if (random_.chance(90) || pieces.empty()) pieces.push_back(random_.chance(80) ? piece : target_.map(scalar_function::negative, piece));
        at += count;
      }
      return target_.concat(pieces, axis);
    }
    if (in.count() > 1000) return no_node;
    const node_id other = target_.map(scalar_function::tanh, x), two = target_.concat({x, other}, axis);
    if (random_.chance(20)) remember(two);
    const bool across = axis > 0 && random_.chance(20);
    const node_id last = across ? target_.concat({other, x}, axis) : target_.map(scalar_function::negative, x);
    const node_id three = target_.concat({two, last}, across ? 0 : axis);
    if (!random_.chance(60)) return three;
    const int first = random_.below(extents(three)[axis]), rest = extents(three)[axis] - first;
    return part(three, first, 1 + random_.below(rest < in[axis] ? rest : in[axis]));
  }
  /// A value of more axes permuted, worked on, and often permuted back.
  constexpr node_id permuted(node_id x) {
    using namespace inlay;
    const int rank = extents(x).rank;
    if (rank < 3) return no_node;
    int order[max_rank]{}, inverse[max_rank]{};
    const bool mirrors = random_.chance(30);
    for (int i = 0; i < rank; ++i) order[i] = i == 0 ? 0 : mirrors ? rank - i : i == rank - 1 ? 1 : i + 1;
    for (int i = 0; i < rank; ++i) inverse[order[i]] = i;
    node_id y = target_.permute(x, order);
    for (int left = 1 + random_.below(3); left > 0; --left) {
      constexpr int kinds[] = {0, 1, 2, 2, 5, 14, 19, 20, 24};
      const shape in = extents(y);
      node_id next = no_node;
      switch (random_.below(6)) {
        case 0: {
          const node_id values = weights(make_shape(in[in.rank - 1]));
          if (values != no_node) next = target_.map(scalar_function::add, y, values);
          break;
        }
        case 1: {
          const node_id values = weights(make_shape(in[in.rank - 2], in[in.rank - 1]));
          if (values != no_node) next = target_.map(scalar_function::multiply, y, values);
          break;
        }
        case 2: {
          // At times in another order, which may be one of a value of other extents.
          int own[max_rank]{};
          for (int i = 0; i < rank; ++i) own[i] = order[i];
          if (random_.chance(50)) {
            const int last = random_.below(rank - 1), moved = own[last + 1];
            own[last + 1] = own[last];
            own[last] = moved;
          }
          shape from = in;
          for (int i = 0; i < rank; ++i) from[own[i]] = in[i];
          if (from.count() != extents(x).count()) break;
          const node_id active = target_.map(scalar_function::tanh, x);
          const node_id other = target_.permute(from == extents(x) ? active : target_.reshape(active, from), own);
          if (in.count() <= 2048 && random_.chance(50)) next = target_.concat({y, other}, random_.below(in.rank));
          else next = target_.map(scalar_function::add, y, other);
          break;
        }
        default: next = append(kinds[random_.below(9)], y); break;
      }
      if (next != no_node && extents(next).rank == rank) y = next;
    }
    return random_.chance(60) ? target_.permute(y, inverse) : y;
  }
  /// Activations as exporters write them. Exponentials of large values would be infinite, and their quotients no numbers.
  constexpr node_id spelled_activation(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    const auto number_of = [&](double value) { return target_.splat(dtype::f32, value); };
    const auto plus = [&](node_id a, double value) { return target_.map(add, a, number_of(value)); };
    const auto times = [&](node_id a, double value) { return target_.map(multiply, a, number_of(value)); };
    const node_id y = target_.map(tanh, x);
    if (random_.chance(10)) remember(y);
    const int kind = random_.below(8);
    const bool other = random_.chance(50);
    switch (kind) {
      case 0: {
        const node_id e = target_.map(exp, y);
        return target_.map(divide, e, plus(e, other ? 1 : 2));
      }
      case 1: {
        const node_id sum = plus(target_.map(exp, target_.map(negative, x)), 1);
        return other ? target_.map(reciprocal, sum) : target_.map(divide, number_of(1), sum);
      }
      case 2: {
        const node_id sum = plus(target_.map(exp, target_.map(negative, y)), 1);
        return target_.map(divide, x, sum);
      }
      case 3: {
        const node_id squared = target_.map(square, y), cube = times(target_.map(multiply, squared, y), 0.25);
        const node_id share = plus(target_.map(tanh, times(target_.map(add, y, cube), 0.75)), 1);
        if (!other) return target_.map(multiply, times(y, 0.5), share);
        return times(target_.map(multiply, y, share), 0.5);
      }
      case 4: {
        const node_id e = target_.map(exp, x), softplus = other ? target_.map(log1p, e) : target_.map(log, plus(e, 1));
        return target_.map(multiply, y, target_.map(tanh, softplus));
      }
      case 5: {
        const node_id slopes = random_.chance(50) ? channel_values(extents(x)) : number_of(other ? 0.25 : 2);
        if (slopes == no_node) return slopes;
        const node_id scaled = target_.map(multiply, x, slopes), condition = target_.map(other ? greater : less, x, number_of(0));
        return other ? target_.map(where, condition, x, scaled) : target_.map(where, condition, scaled, x);
      }
      case 6: {
        const node_id positive = target_.map(relu, x), negated = target_.map(negative, x);
        const node_id scaled = times(target_.map(relu, negated), other ? -0.25 : 0.5);
        return target_.map(random_.chance(50) ? add : subtract, positive, scaled);
      }
      default: {
        const node_id sum = plus(x, 3), positive = target_.map(maximum, sum, number_of(0));
        const node_id limited = target_.map(minimum, positive, number_of(6));
        const node_id share = target_.map(divide, limited, number_of(6));
        return other ? target_.map(multiply, x, share) : share;
      }
    }
  }
  constexpr node_id softmax(node_id x) {
    using namespace inlay;
    const unsigned axes = 1u << (extents(x).rank - 1);
    const node_id largest = target_.reduce(x, reduction::maximum, axes);
    const node_id shifted = target_.map(scalar_function::exp, target_.map(scalar_function::subtract, x, largest));
    const node_id total = target_.reduce(shifted, reduction::sum, axes);
    return target_.map(scalar_function::divide, shifted, total);
  }
  /// softmax(q k^T) v: rows of x attend to those of another value, some with heads that lie between the rows, some with a mask.
  constexpr node_id attention(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    if (extents(x).rank < 2 || extents(x).rank > 4) return no_node;
    node_id query = x;
    if (extents(x).rank == 3 && random_.chance(40)) query = target_.permute(x, {1, 0, 2});
    // Many rows, which run in several blocks, and which the result may be written over.
    if (extents(x).rank == 2 && random_.chance(60)) query = target_.map(bounded_function(), target_.permute(x, {1, 0}));
    const shape in = extents(query);
    const node_id keys = random_.chance(50) ? query : target_.map(bounded_function(), query);
    node_id values = random_.chance(50) ? keys : target_.map(bounded_function(), query);
    shape all = in;
    all[in.rank - 1] = in[in.rank - 2];
    if (!fits(all)) return no_node;
    node_id scores = target_.map(multiply, target_.contract(query, keys, false, true), target_.splat(dtype::f32, 0.25));
    if (random_.chance(30)) {
      const bool same_for_rows = random_.chance(50);
      const node_id mask = weights(make_shape(same_for_rows ? 1 : in[in.rank - 2], in[in.rank - 2]));
      if (mask != no_node) scores = target_.map(add, scores, mask);
    }
    if (random_.chance(80)) scores = softmax(scores);
    if (random_.chance(20)) {
      const node_id factors = weights(make_shape(random_.chance(30) ? 1 : in[in.rank - 2], in[in.rank - 2]));
      if (factors != no_node) scores = target_.map(multiply, scores, factors);
    }
    if (random_.chance(5)) remember(scores);
    node_id result = target_.contract(scores, values, random_.chance(10));
    if (random_.chance(60)) result = target_.map(add, result, random_.chance(70) ? query : values);
    if (query == x) return result;
    if (in.rank == 2) return target_.permute(result, {1, 0});
    return target_.permute(result, {1, 0, 2});
  }
  /// Two products with an activation between, of as many rows as there are.
  constexpr node_id perceptron(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    if (in.rank < 2 || in.rank > 4) return no_node;
    const int hidden = 2 + random_.below(24);
    shape all = in;
    all[in.rank - 1] = hidden;
    if (!fits(all)) return no_node;
    const node_id up = weights(make_shape(in[in.rank - 1], hidden)), down = weights(make_shape(hidden, in[in.rank - 1]));
    if (up == no_node || down == no_node) return no_node;
    node_id inner = target_.map(scalar_function::relu, target_.contract(x, up));
    if (random_.chance(30)) inner = softmax(inner);
    const node_id result = target_.map(scalar_function::tanh, target_.contract(inner, down));
    return random_.chance(50) ? target_.map(scalar_function::add, result, x) : result;
  }
  /// What costs less to compute again than to keep, mostly: some functions of x, now and then of another value or with a number for each channel.
  constexpr node_id cheap_value(node_id x) {
    using namespace inlay;
    using enum scalar_function;
    node_id y = x;
    for (int left = 1 + random_.below(3); left > 0; --left) {
      const int what = random_.below(12);
      const node_id other = what == 8 ? other_like(y) : no_node;
      if (what < 4) y = target_.map(relu, y);
      else if (what < 6) y = target_.map(absolute, y);
      else if (what < 8 || other != no_node) {
        const scalar_function function = random_.chance(50) ? maximum : add;
        const node_id right = other != no_node ? other : bound();
        y = target_.map(function, y, right);
      } else if (what == 9) {
        const node_id scale = channel_values(extents(y));
        y = target_.map(multiply, y, scale);
      } else if (what == 10 && !smooth_) {
        const node_id size = target_.map(absolute, y), least = bound_above_zero();
        const node_id sum = target_.map(add, size, least);
        y = target_.map(reciprocal, sum);
      } else {
        const node_id limit = bound(), condition = target_.map(less, y, limit), otherwise = bound();
        y = target_.map(where, condition, otherwise, y);
      }
    }
    return random_.chance(10) ? target_.map(tanh, y) : y;
  }
  /// A cheap value that several read, at times through another one that several read.
  constexpr node_id shared_activation(node_id x) {
    using namespace inlay;
    node_id source = x;
    if (random_.chance(20)) {
      source = random_slice(x);
    } else if (random_.chance(20)) {
      const node_id made = convolve(x, random_.below(4));
      if (made != no_node) source = smooth_ ? target_.map(scalar_function::tanh, made) : made;
    }
    const node_id first = cheap_value(source), second = random_.chance(30) ? cheap_value(first) : first;
    if (smooth_ && !random_.chance(50)) remember(source);
    list<node_id> results;
    for (int left = 1 + random_.below(3); left > 0; --left) {
      const node_id read = random_.chance(60) ? second : first;
      constexpr int kinds[] = {6, 8, 9, 10, 10, 11, 12, 13, 14, 2, 3, 24, 16, 19, 30, 34, 7};
      node_id result = append(kinds[random_.below(17)], read);
      if (result == no_node) result = target_.map(bounded_function(), read);
      if (smooth_) result = target_.map(scalar_function::tanh, result);
      results.push_back(result);
    }
    if (random_.chance(60)) results.push_back(target_.map(scalar_function::tanh, random_.chance(50) ? source : first));
    // All of them are read.
    list<node_id> flat;
    long long count = 0;
    for (node_id each : results) {
      if (count + extents(each).count() > 4096) continue;
      count += extents(each).count();
      flat.push_back(target_.reshape(each, make_shape(1, extents(each).size())));
    }
    for (node_id each : results) remember(each);
    if (flat.size() < 2 || random_.chance(30)) return results[0];
    remember(target_.concat(flat, 1));
    return results.back();
  }
  /// Rare functions whose results do not depend on which of two equal elements is taken.
  constexpr node_id plain(node_id x) {
    using namespace inlay;
    const shape in = extents(x);
    if (!is_float(x) || in.rank == 0) return no_node;
    const int axis = random_.below(in.rank);
    if (random_.chance(25)) {
      shape first = in;
      first[axis] = 1 + random_.below(in[axis]);
      const node_id places = target_.plain({.function = plain_function::sort, .axis = axis, .number = {random_.below(2)}}, {x}, dtype::i64, first);
      return target_.plain({.function = plain_function::gather_elements, .axis = axis}, {x, places});
    }
    if (random_.chance(33)) {
      const int exclusive = random_.below(2), reverse = random_.below(2);
      return target_.plain({.function = plain_function::cumulate, .how = reduction::sum, .axis = axis, .number = {exclusive, reverse}}, {x});
    }
    shape lookups = in;
    lookups[axis] = 1 + random_.below(4);
    list<double> picks;
    for (int i = 0; i < lookups.size(); ++i) picks.push_back(random_.below(2 * in[axis]) - in[axis]);
    const node_id indices = target_.computed(dtype::i64, lookups, picks);
    const node_id picked = target_.plain({.function = plain_function::gather_elements, .axis = axis}, {x, indices});
    if (random_.chance(50)) return picked;
    const node_id updates = random_.chance(50) ? picked : target_.splat(dtype::f32, 0.25, lookups);
    const reduction how = random_.chance(50) ? reduction::sum : reduction::maximum;
    return target_.plain({.function = plain_function::scatter_elements, .how = how, .axis = axis}, {x, indices, updates});
  }
};

}  // namespace support
