// The program toise-view.
int main() { return 0; }
