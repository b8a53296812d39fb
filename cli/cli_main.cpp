// The program toise: one error boundary around the commands.
int main() { return 0; }
