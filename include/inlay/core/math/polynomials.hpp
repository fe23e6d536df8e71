/// Minimax polynomials shared by the scalar and the vector functions, lowest power first, for float and for double.
#pragma once

#include <inlay/core/config.hpp>

namespace inlay::math {

template <class Real> struct coefficients;

/// Each comment gives the function, the interval, and the largest error of the polynomial with its rounded coefficients
/// (relative to the function itself unless said).
template <> struct coefficients<float> {
  /// (e^r - 1 - r) / r^2, |r| <= ln(2)/2: 2^-26.1 of e^r - 1
  static constexpr float exp[] = {0x1.fffffep-2f, 0x1.5554bp-3f, 0x1.555716p-5f, 0x1.12279ep-7f, 0x1.6b7376p-10f};
  /// ((e^2r - 1)/2 - r) / r^2, |r| <= ln(2)/4: 2^-27.4 of (e^2r - 1)/2 up to |r| = 1/16, where tanh has the least bits to spare, 2^-24.3 at the ends
  static constexpr float tanh[] = {0x1p+0f, 0x1.5554f6p-1f, 0x1.5555p-2f, 0x1.11f23ep-3f, 0x1.6d1e86p-5f};
  /// (log(1+f) - f) / f^2, sqrt(1/2) <= 1+f <= sqrt(2): 2^-27.8
  static constexpr float log[] = {-0x1.fffff8p-2f, 0x1.55555p-2f,   -0x1.000432p-2f, 0x1.99a41ap-3f, -0x1.5425c4p-3f,
                                  0x1.226dfcp-3f,  -0x1.0f3fa8p-3f, 0x1.0860d4p-3f,  -0x1.38472ep-4f};
  /// (sin(r)/r - 1) / r^2 in z = r^2, |r| <= pi/4: 2^-31.1
  static constexpr float sin[] = {-0x1.555556p-3f, 0x1.111198p-7f, -0x1.a0832cp-13f, 0x1.878328p-19f};
  /// (cos(r) - 1 + z/2) / z^2 in z = r^2: 2^-30.4
  static constexpr float cos[] = {0x1.555554p-5f, -0x1.6c129ep-10f, 0x1.9bc75ap-16f};
  /// (asin(x)/x - 1) / x^2 in z = x^2, |x| <= 1/2: 2^-30.2
  static constexpr float asin[] = {0x1.555554p-3f, 0x1.3334cep-4f, 0x1.6d3e6ap-5f, 0x1.ffbf34p-6f, 0x1.0fe1b2p-6f, 0x1.1acb92p-5f};
  /// -log(erfc(a)) = a + a p(a), 0 <= a <= 4: 2^-26.8 of erf(a)
  static constexpr float erf[] = {0x1.06eba8p-3f,  0x1.45f2fap-1f,  0x1.a4fa5cp-4f,  -0x1.39cdacp-6f, -0x1.5066cap-13f,
                                  0x1.b4fd7ep-10f, -0x1.4bc1dp-11f, 0x1.ed4d1ep-14f, -0x1.366d8ep-17f};
  /// erf(a) / a - 1/4 in z = a^2 as a quotient, 0 <= a <= 3.8: 2^-28 of erf(a) up to a = 2.2, from there ever less, 2^-24.8 at the end, where it
  /// rounds to 1
  static constexpr float erf_above[] = {0x1.2a0f1cp-1f, 0x1.3668aap-5f, 0x1.062cbap-6f, -0x1.ad9f92p-14f, 0x1.42d06ep-17f, -0x1.5fbb26p-18f};
  static constexpr float erf_below[] = {0x1.535414p-1f, 0x1.4ec718p-2f, 0x1.2b4f5ap-4f, 0x1.358388p-7f, 0x1.7d89eep-11f, 0x1.c5b4cap-16f};
  /// (atan(x)/x - 1) / x^2 in z = x^2, |x| <= tan(pi/8): 2^-28.6
  static constexpr float atan[] = {-0x1.555554p-2f, 0x1.999714p-3f, -0x1.241eap-3f, 0x1.b80038p-4f, -0x1.082caap-4f};

  static constexpr float ln2_high = 0x1.62e4p-1f, ln2_low = 0x1.7f7d1cp-20f;  // the high part times an exponent is exact
  static constexpr float log10_2_high = 0x1.344p-2f, log10_2_low = 0x1.3509f8p-18f;
};

template <> struct coefficients<double> {
  /// 2^-61.5
  static constexpr double exp[] = {0x1p-1,
                                   0x1.5555555555559p-3,
                                   0x1.555555555554dp-5,
                                   0x1.111111110f655p-7,
                                   0x1.6c16c16c1aafep-10,
                                   0x1.a01a01b0036dap-13,
                                   0x1.a01a018e0f1e3p-16,
                                   0x1.71ddf80f866f9p-19,
                                   0x1.27e5133984a14p-22,
                                   0x1.af5f2c4710ad4p-26,
                                   0x1.1f1a36b916fb2p-29};
  /// the same, times powers of two
  static constexpr double tanh[] = {0x1p+0,
                                    0x1.5555555555559p-1,
                                    0x1.555555555554dp-2,
                                    0x1.111111110f655p-3,
                                    0x1.6c16c16c1aafep-5,
                                    0x1.a01a01b0036dap-7,
                                    0x1.a01a018e0f1e3p-9,
                                    0x1.71ddf80f866f9p-11,
                                    0x1.27e5133984a14p-13,
                                    0x1.af5f2c4710ad4p-16,
                                    0x1.1f1a36b916fb2p-18};
  /// (log((1+s)/(1-s))/s - 2) / z in z = s^2, s <= (sqrt(2)-1)/(sqrt(2)+1): 2^-57.6 of the logarithm
  static constexpr double log[] = {0x1.5555555555558p-1, 0x1.9999999995303p-2, 0x1.2492492df3035p-2, 0x1.c71c62e0b72cep-3,
                                   0x1.7462b661a64aap-3, 0x1.39fe212aef3dcp-3, 0x1.2b5b85337437bp-3};
  /// 2^-61
  static constexpr double sin[] = {-0x1.5555555555555p-3,  0x1.111111111101ep-7,  -0x1.a01a019fe887dp-13, 0x1.71de3a103cbafp-19,
                                   -0x1.ae63f80bc23eep-26, 0x1.60e5d77588509p-33, -0x1.8d592b4093d0fp-41};
  /// 2^-60.9
  static constexpr double cos[] = {0x1.5555555555555p-5,   -0x1.6c16c16c168cbp-10, 0x1.a01a019f386fcp-16,
                                   -0x1.27e4fa031b394p-22, 0x1.1eeb57fca639p-29,   -0x1.907398c536e77p-37};
  /// 2^-62.6
  static constexpr double asin[] = {0x1.5555555555555p-3,  0x1.33333333334b8p-4, 0x1.6db6db6d96522p-5, 0x1.f1c71c85f079ap-6,
                                    0x1.6e8b9f6650355p-6,  0x1.1c4f2674e4074p-6, 0x1.c98b8d3670822p-7, 0x1.7b39c349edc0bp-7,
                                    0x1.39ac2d761a234p-7,  0x1.39c64b8b70ecp-7,  0x1.187da153d43c7p-9, 0x1.626418f9488aep-6,
                                    -0x1.68eb4b66ac666p-6, 0x1.0032fbc36c7e2p-5};
  /// |x| <= 7/16: 2^-60.6
  static constexpr double atan[] = {-0x1.5555555555555p-2, 0x1.99999999997dbp-3, -0x1.249249247dc58p-3, 0x1.c71c71b990b7cp-4,
                                    -0x1.745d14d19c86ap-4, 0x1.3b136bc77fc31p-4, -0x1.110c16215b00ep-4, 0x1.e16734a64b7dcp-5,
                                    -0x1.ab241ff0d3632p-5, 0x1.6f3f4cca05b7cp-5, -0x1.0dd0fd27df0cep-5, 0x1.de6f8780dc9ep-7};
  /// 0 <= a <= 6: 2^-56.4 of erf(a)
  static constexpr double erf[] = {0x1.06eba8214db69p-3,   0x1.45f306dc9c881p-1,   0x1.a4f4e2a1b4e70p-4,   -0x1.396685950a84cp-6,
                                   -0x1.b6b683825b89ap-13, 0x1.bca672cb58f67p-10,  -0x1.3564e8a8fc042p-11, 0x1.b1f7f4915082ep-16,
                                   0x1.0ea5efae2d53cp-14,  -0x1.f4076e9cd66fbp-16, 0x1.dbf3e41770864p-19,  0x1.630ea1c26014ep-19,
                                   -0x1.9bff0ffcfd172p-20, 0x1.4d2dbfbb087d7p-23,  0x1.1d5e6f047efeep-22,  -0x1.cfa11ae111fdep-23,
                                   0x1.af9f47656a080p-24,  -0x1.25c92f60ecc7bp-25, 0x1.37d08fdb1eca6p-27,  -0x1.0755bacf4ade2p-29,
                                   0x1.62749c32daeb4p-32,  -0x1.78392c6d9d11cp-35, 0x1.340e906576c4fp-38,  -0x1.7716fac488165p-42,
                                   0x1.3f209da85d9d3p-46,  -0x1.51b9df72af16dp-51, 0x1.4d847a4cb4a87p-57};
  /// what is left of the double word logarithm: (log((1+s)/(1-s))/s - 2 - 2z/3) / z^2: 2^-69.5 of the logarithm
  static constexpr double log_tail[] = {0x1.999999999999ap-2, 0x1.2492492492206p-2, 0x1.c71c71c7b40d5p-3,
                                        0x1.745d16c7293aap-3, 0x1.3b13e965c895p-3,  0x1.1102ea42e7bbcp-3,
                                        0x1.e5f4c01e31295p-4, 0x1.5eedc40dbb385p-4, 0x1.08b87cf9376d8p-2};

  static constexpr double ln2_high = 0x1.62e42feep-1, ln2_low = 0x1.a39ef35793c76p-33;
  static constexpr double log10_2_high = 0x1.34413509fp-2, log10_2_low = 0x1.e7fbcc47c4acdp-40;
};

namespace detail {

/// c[0] + c[1] x + c[2] x^2 + ...
template <class Real, int Count> INLAY_ALWAYS_INLINE constexpr Real horner(Real x, const Real (&c)[Count]) {
  Real sum = c[Count - 1];
  for (int i = Count - 2; i >= 0; --i) sum = sum * x + c[i];
  return sum;
}

}  // namespace detail

template <class Real> inline constexpr Real log2_e = Real(0x1.71547652b82fep+0);
template <class Real> inline constexpr Real ln_2 = Real(0x1.62e42fefa39efp-1);
template <class Real> inline constexpr Real log10_e = Real(0x1.bcb7b1526e50ep-2);
template <class Real> inline constexpr Real two_over_pi = Real(0x1.45f306dc9c883p-1);
template <class Real> inline constexpr Real pi_over_2 = Real(0x1.921fb54442d18p+0);
/// What pi/2 has beyond its rounded value.
template <class Real> inline constexpr Real pi_over_2_rest = Real(0x1.1a62633145c07p-54);
template <> inline constexpr float pi_over_2_rest<float> = -0x1.777a5cp-25f;

}  // namespace inlay::math
