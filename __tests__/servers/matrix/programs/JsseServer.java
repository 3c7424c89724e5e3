import java.io.FileInputStream;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/**
 * A JSSE server: JsseServer PORT all|default FILE.p12... It prints a line "VERSION SUITE..." for each protocol version
 * that it has enabled, with the enabled suites that the JDK itself counts to that version.
 */
public class JsseServer {
  private static final char[] PASSWORD = "changeit".toCharArray();

  public static void main(String[] args) throws Exception {
    SSLServerSocket server = unbound(List.of(args).subList(2, args.length));
    if (args[1].equals("all")) {
      server.setEnabledProtocols(server.getSupportedProtocols());
      server.setEnabledCipherSuites(server.getSupportedCipherSuites());
    }
    for (String version : server.getEnabledProtocols()) {
      List<String> line = new ArrayList<>(List.of(version));
      for (String suite : server.getEnabledCipherSuites()) {
        if (versionsOf(suite).contains(version)) line.add(suite);
      }
      System.out.println(String.join(" ", line));
    }
    // Who finds the port open may read the lines above.
    server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), Integer.parseInt(args[0])), 256);
    ExecutorService pool = Executors.newFixedThreadPool(16);
    while (true) {
      SSLSocket socket = (SSLSocket) server.accept();
      pool.submit(() -> serve(socket));
    }
  }

  private static SSLServerSocket unbound(List<String> files) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    for (String file : files) {
      KeyStore one = KeyStore.getInstance("PKCS12");
      try (InputStream in = new FileInputStream(file)) {
        one.load(in, PASSWORD);
      }
      for (String alias : Collections.list(one.aliases())) {
        keys.setKeyEntry(alias, one.getKey(alias, PASSWORD), PASSWORD, one.getCertificateChain(alias));
      }
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("SunX509");
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return (SSLServerSocket) context.getServerSocketFactory().createServerSocket();
  }

  /** Only the JDK's own table knows: --add-opens java.base/sun.security.ssl=ALL-UNNAMED. */
  private static List<String> versionsOf(String suite) throws Exception {
    for (Object known : Class.forName("sun.security.ssl.CipherSuite").getEnumConstants()) {
      if (!field(known, "name").equals(suite)) continue;
      List<String> versions = new ArrayList<>();
      for (Object version : (List<?>) field(known, "supportedProtocols")) versions.add((String) field(version, "name"));
      return versions;
    }
    return List.of();
  }

  private static Object field(Object of, String name) throws Exception {
    Field field = of.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }

  private static void serve(SSLSocket socket) {
    try (socket) {
      socket.setSoTimeout(5000);
      socket.startHandshake();
      socket.getOutputStream().write("HTTP/1.0 200 OK\r\n\r\nhere\n".getBytes());
    } catch (Exception e) {
      // A handshake that fails is what a scan is made of.
    }
  }
}
