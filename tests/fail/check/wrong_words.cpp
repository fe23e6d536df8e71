// EXPECT: static assertion failed
// EXPECT: no such words
// A test of the check: it must complain when the compiler's words are not the expected ones.
#ifndef INLAY_MUST_COMPILE
static_assert(false);
#endif
