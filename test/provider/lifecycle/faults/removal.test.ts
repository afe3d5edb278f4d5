import { testFaults } from "./play";

testFaults("removal", 3);
