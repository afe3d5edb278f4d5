import { testFaults } from "./play";

testFaults("create", 0);
