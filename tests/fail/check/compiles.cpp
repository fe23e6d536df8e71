// EXPECT: error
// A test of the check: it must complain about a file that compiles.
#ifdef INLAY_MUST_COMPILE
#endif
int compiles;
