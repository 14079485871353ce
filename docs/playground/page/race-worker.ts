import { simulate } from "../race/simulate.ts";
import { answerQuestions } from "./worker-client.ts";

answerQuestions(simulate);
