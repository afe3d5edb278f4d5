import { testFaults } from "./play";

testFaults("update", 1);
