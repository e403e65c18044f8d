import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Properties;

/**
 * Reads blocks of texts, each text in base64, a block a line, and answers each with the processor seconds that CoreNLP took for what
 * PETRARCH2 is fed with: tokens, sentences, parts of speech, constituent trees. Started by compare.ts; needs CoreNLP and its models (install.ts).
 */
class ReadWithCoreNlp {
  /** Of the thread that parses; what the JVM compiles and collects beside it is not counted. */
  static double seconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,parse");
    properties.setProperty("threads", "1");
    // Its authors' own limit for long sentences; longer ones are passed over, which is in its favour.
    properties.setProperty("parse.maxlen", "100");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      double begin = seconds();
      for (String text : line.split(" "))
        pipeline.annotate(new Annotation(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)));
      System.out.println(seconds() - begin);
    }
  }
}
