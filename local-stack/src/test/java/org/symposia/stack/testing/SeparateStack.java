package org.symposia.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.symposia.stack.launch.Layout;
import org.symposia.stack.launch.Stack;

/**
 * JUnit extension: starts a whole stack with the sample once for all test classes, on
 * shifted ports that are free, with fresh data in {@code target/stack-home} and with
 * clocks that always begin at {@link #BEGIN}, and stops it after the last. Test methods
 * and constructors may take the {@link Stack} as a parameter.
 */
public final class SeparateStack implements BeforeAllCallback, ParameterResolver {

	/** After the Berlin symposium, ten weeks before the workshop. */
	public static final Instant BEGIN = Instant.parse("2026-09-07T08:00:00Z");

	/** None leads into the range from which the system takes ports for connections. */
	private static final List<Integer> OFFSETS = List.of(5_200, 4_200, 3_200, 2_200, 1_200);

	private static final List<String> DATA = List.of("store", "mails", "sample", "keycloak/data");

	@Override
	public void beforeAll(ExtensionContext context) {
		running(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Stack.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return running(context).stack();
	}

	/**
	 * {@return the stack of this test run, started on the first call}
	 * @param context of the extension that asks
	 */
	public static Stack of(ExtensionContext context) {
		return running(context).stack();
	}

	private static Running running(ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.create(SeparateStack.class))
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class);
	}

	private record Running(Stack stack) implements AutoCloseable {

		static Running start() {
			Path module = Path.of("").toAbsolutePath();
			Path home = module.resolve("target/stack-home");
			Duration clockOffset = Duration.between(Instant.now(), BEGIN);
			at(module, home, OFFSETS.getFirst(), clockOffset).down(System.out::println);
			Stack stack = OFFSETS.stream()
				.map((offset) -> at(module, home, offset, clockOffset))
				.filter(Stack::hasFreePorts)
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("Ports are taken at each of the offsets " + OFFSETS));
			DATA.forEach((folder) -> delete(home.resolve(folder)));
			stack.up(System.out::println);
			load(stack);
			return new Running(stack);
		}

		private static Stack at(Path module, Path home, int offset, Duration clockOffset) {
			return Stack.at(new Layout(module.getParent(), home, offset, clockOffset));
		}

		private static void load(Stack stack) {
			try {
				stack.sample().load(System.out::println);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void delete(Path folder) {
			if (!Files.exists(folder)) {
				return;
			}
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() {
			this.stack.down(System.out::println);
		}

	}

}
