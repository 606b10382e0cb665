package org.symposia.stack.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Starts parts, each as soon as those it needs are healthy, and stops them if one fails.
 */
final class Start {

	private static final Duration PATIENCE = Duration.ofMinutes(15);

	private static final Duration PAUSE = Duration.ofMillis(250);

	private static final int LAST_LINES = 30;

	private final Layout layout;

	private final List<Part> parts;

	private final BiConsumer<Part, Consumer<String>> preparation;

	private final Consumer<String> progress;

	private final ConcurrentLinkedDeque<PartProcess> started = new ConcurrentLinkedDeque<>();

	private final AtomicReference<@Nullable StackException> failure = new AtomicReference<>();

	Start(Layout layout, List<Part> parts, BiConsumer<Part, Consumer<String>> preparation, Consumer<String> progress) {
		this.layout = layout;
		this.parts = parts;
		this.preparation = preparation;
		this.progress = progress;
	}

	void run() {
		Thread undo = new Thread(this::undo, "stack-undo");
		Runtime.getRuntime().addShutdownHook(undo);
		try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
			CompletableFuture.allOf(begin(workers).toArray(CompletableFuture[]::new)).join();
		}
		catch (CompletionException ex) {
			undo();
			StackException first = this.failure.get();
			throw (first != null) ? first : new StackException("The stack did not start: " + ex.getCause(), ex);
		}
		finally {
			forget(undo);
		}
	}

	private static void forget(Thread undo) {
		try {
			Runtime.getRuntime().removeShutdownHook(undo);
		}
		catch (IllegalStateException ex) {
			// Interrupted from outside: the hook is at work and stops the parts.
		}
	}

	private List<CompletableFuture<Void>> begin(ExecutorService workers) {
		Map<String, CompletableFuture<Void>> healthy = new HashMap<>();
		for (Part part : this.parts) {
			CompletableFuture<?>[] needs = part.needs()
				.stream()
				.map((need) -> healthy.getOrDefault(need, CompletableFuture.completedFuture(null)))
				.toArray(CompletableFuture[]::new);
			healthy.put(part.name(), CompletableFuture.allOf(needs).thenRunAsync(() -> start(part), workers));
		}
		return new ArrayList<>(healthy.values());
	}

	private void start(Part part) {
		long begun = System.nanoTime();
		try {
			this.preparation.accept(part, this.progress);
			await(part, launch(part));
			this.progress.accept("%-14s ready after %.1f s".formatted(part.name(), (System.nanoTime() - begun) / 1e9));
		}
		catch (IOException ex) {
			throw failed(new StackException(part.name() + " cannot be started: " + ex.getMessage(), ex));
		}
		catch (StackException ex) {
			throw failed(ex);
		}
	}

	/** Nothing is started any more once the start is being undone. */
	private ProcessHandle launch(Part part) throws IOException {
		synchronized (this.started) {
			refuseAfterFailure();
			PartProcess process = new PartProcess(this.layout, part.name());
			this.started.push(process);
			return process.start(part);
		}
	}

	private void await(Part part, ProcessHandle process) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!part.probe().healthy()) {
			if (!process.isAlive()) {
				throw failure(part, "ended before it was ready");
			}
			if (System.nanoTime() > end) {
				throw failure(part, "was not healthy after " + PATIENCE.toSeconds() + " seconds");
			}
			pause();
		}
	}

	private void pause() {
		refuseAfterFailure();
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StackException("Interrupted", ex);
		}
	}

	private void refuseAfterFailure() {
		if (this.failure.get() != null) {
			throw new StackException("Another part failed");
		}
	}

	private void undo() {
		synchronized (this.started) {
			failed(new StackException("Interrupted"));
		}
		this.started.forEach(PartProcess::stop);
	}

	/** Only the first failure is reported; the others follow from it. */
	private StackException failed(StackException failure) {
		this.failure.compareAndSet(null, failure);
		return failure;
	}

	private StackException failure(Part part, String what) {
		Path log = this.layout.log(part.name());
		return new StackException("%s %s. The last lines of %s:%n%s".formatted(part.name(), what, log, tail(log)));
	}

	private static String tail(Path log) {
		try {
			List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
			return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
		}
		catch (IOException ex) {
			return "(no log: " + ex.getMessage() + ")";
		}
	}

}
