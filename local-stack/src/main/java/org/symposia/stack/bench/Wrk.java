package org.symposia.stack.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The load generator {@code wrk}, which needs little of the machine that it shares with
 * what it measures.
 */
final class Wrk {

	private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

	private static final Pattern FAILURE = Pattern.compile("(Non-2xx or 3xx responses|Socket errors): .*[1-9].*");

	private Wrk() {
	}

	static void requireInstalled() {
		try {
			new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start().getInputStream().readAllBytes();
		}
		catch (IOException ex) {
			throw new BenchmarkException("This machine lacks wrk: apt-get install wrk");
		}
	}

	/**
	 * Requests an address from parallel connections, each as soon as it got an answer.
	 * @return answers a second
	 */
	static double requestsPerSecond(String url, int connections, int seconds) {
		String output = run(List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "10s", url));
		Matcher failure = FAILURE.matcher(output);
		if (failure.find()) {
			throw new BenchmarkException(url + " failed under load: " + failure.group());
		}
		Matcher rate = RATE.matcher(output);
		if (!rate.find()) {
			throw new BenchmarkException("wrk said: " + output);
		}
		return Double.parseDouble(rate.group(1));
	}

	private static String run(List<String> command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			process.waitFor();
			return output;
		}
		catch (IOException ex) {
			throw new BenchmarkException("wrk cannot be started: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BenchmarkException("Interrupted");
		}
	}

}
