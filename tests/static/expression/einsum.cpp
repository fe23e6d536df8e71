#include "check.hpp"

namespace inlay::test {
namespace {

static_assert(gives<f32<2, 3, 5>>([](f32<2, 3, 4> a, f32<2, 4, 5> b) { return einsum<"bij,bjk->bik">(a, b); }));
static_assert(gives<f32<3, 5>>([](f32<3, 4> a, f32<4, 5> b) { return einsum<"ij,jk">(a, b); }));
static_assert(gives<f32<5, 3>>([](f32<3, 4> a, f32<4, 5> b) { return einsum<"ij,jk->ki">(a, b); }));
static_assert(gives<f32<2, 7, 3, 5>>([](f32<2, 7, 3, 4> a, f32<4, 5> b) { return einsum<"...ij,jk">(a, b); }));
static_assert(gives<f32<3, 2>>([](f32<2, 3, 4> a) { return einsum<"...a->...">(transpose<0, 1>(a)); }));
static_assert(gives<f32<>>([](f32<4, 4> a) { return einsum<"ii">(a); }));
static_assert(gives<f32<4, 2>>([](f32<2, 4, 4> a) { return einsum<"bii->ib">(a); }));
static_assert(gives<f32<>>([](f32<3> a, f32<3> b) { return einsum<"i,i">(a, b); }));
static_assert(gives<f32<3, 4>>([](f32<3> a, f32<4> b) { return einsum<"i , j -> i j">(a, b); }));
static_assert(gives<f32<2, 5>>([](f32<2, 3> a, f32<3, 4> b, f32<4, 5> c, f32<4> d) { return einsum<"ai,ij,jb,j->ab">(a, b, c, d); }));
static_assert(gives<f32<2, 6, 4, 4>>([](f32<2, 4, 6, 8> q, f32<2, 4, 6, 8> k) { return einsum<"nqhd,nkhd->nhqk">(q, k); }));

template <detail::equation_text Equation, class... Operands>
concept einsum_takes = requires(Operands... operands) { einsum<Equation>(operands...); };
static_assert(einsum_takes<"ij,jk", f32<3, 4>, f32<4, 5>> && einsum_takes<"ij,jk", f32<3, 1>, f32<4, 5>>, "1 broadcasts");
static_assert(!einsum_takes<"ij,jk", f32<3, 4>, f32<5, 4>> && !einsum_takes<"ij,jk", f32<3, 4>> && !einsum_takes<"ijk,jk", f32<3, 4>, f32<3, 4>>);
static_assert(!einsum_takes<"ij,jk->iz", f32<3, 4>, f32<4, 5>> && !einsum_takes<"ij,jk->ii", f32<3, 4>, f32<4, 5>>);
static_assert(!einsum_takes<"i1,jk", f32<3, 4>, f32<4, 5>> && !einsum_takes<"ij..,jk", f32<3, 4>, f32<4, 5>> && !einsum_takes<"ii", f32<3, 4>>);
static_assert(!einsum_takes<"ij->i->j", f32<3, 4>> && !einsum_takes<"ij->i,j", f32<3, 4>>);

// Neither operand is permuted: transposition is left to the product.
static_assert(traces([](f32<2, 4, 3> a, f32<2, 5, 4> b) { return einsum<"bji,bkj->bik">(a, b); },
                     "%0 = input : f32[2, 4, 3]\n"
                     "%1 = input : f32[2, 5, 4]\n"
                     "%2 = contract.at.bt %0, %1 : f32[2, 3, 5]\n"
                     "output %2\n"));
// Operands change places when that saves a permutation of the result.
static_assert(traces([](f32<3, 4> a, f32<4, 5> b) { return einsum<"ij,jk->ki">(a, b); },
                     "%0 = input : f32[3, 4]\n"
                     "%1 = input : f32[4, 5]\n"
                     "%2 = contract.at.bt %1, %0 : f32[5, 3]\n"
                     "output %2\n"));

}  // namespace
}  // namespace inlay::test
