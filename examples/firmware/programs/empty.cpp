#include "../check.hpp"
#include "../networks.hpp"

int main() { return firmware::check<networks::empty>("empty", expected::empty); }
