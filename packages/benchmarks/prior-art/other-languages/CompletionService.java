// What ExecutorCompletionService does with 100 tasks on 4 threads while its consumer pauses: `java CompletionService.java`.
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class CompletionService {
  public static void main(String[] arguments) throws Exception {
    var pool = Executors.newFixedThreadPool(4);
    var service = new ExecutorCompletionService<Integer>(pool);
    var ended = new AtomicInteger();
    for (int i = 0; i < 100; i++) {
      int number = i;
      service.submit(
          () -> {
            Thread.sleep(number == 0 ? 200 : 1);
            ended.incrementAndGet();
            return number;
          });
    }
    System.out.println("Java " + System.getProperty("java.version"));
    for (int i = 0; i < 3; i++) System.out.println("result of task " + service.take().get());
    Thread.sleep(1000);
    System.out.println("while the consumer paused " + ended + " tasks had ended");
    pool.shutdown();
  }
}
