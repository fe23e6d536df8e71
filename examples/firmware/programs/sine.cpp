#include "../check.hpp"
#include "../sine.hpp"

int main() { return firmware::check<networks::sine>("sine", expected::sine); }
