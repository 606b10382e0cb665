package org.symposia.stack.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.symposia.stack.browser.BrowserException;
import org.symposia.stack.client.ApiException;
import org.symposia.stack.launch.Layout;

/**
 * Runs one benchmark, prints its summary and writes its result as JSON to
 * {@code .symposia/bench}.
 */
final class Bench {

	private Bench() {
	}

	static void main(String[] arguments) throws IOException {
		Path root = Path.of(arguments[0]).toAbsolutePath();
		List<String> options = List.of(arguments).subList(2, arguments.length);
		try {
			Report report = switch (arguments[1]) {
				case "store" -> StoreBenchmark.run();
				case "pages" -> new PagesBenchmark(Layout.of(stack(options, root))).run();
				default -> throw new BenchmarkException("There is no benchmark '" + arguments[1] + "'.");
			};
			System.out.println(report.summary());
			System.out.println("Result: " + report.write(root.resolve(".symposia/bench")));
		}
		catch (BenchmarkException | BrowserException | ApiException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	/** The folder of the project whose stack is measured. */
	private static Path stack(List<String> options, Path root) {
		int option = options.indexOf("--stack");
		return (option < 0) ? root : Path.of(options.get(option + 1)).toAbsolutePath();
	}

}
