import { testFaults } from "./play";

testFaults("replace", 2);
