package org.symposia.stack.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;

import org.symposia.stack.sample.Sample;
import org.symposia.stack.sample.SampleStack;

/** All parts of the product on this machine. */
public final class Stack {

	private final Layout layout;

	private final Parts catalogue;

	private final List<Part> parts;

	private Stack(Layout layout, Secrets secrets) {
		this.layout = layout;
		this.catalogue = new Parts(layout, secrets);
		this.parts = this.catalogue.all();
	}

	/**
	 * Opens a stack without starting it.
	 * @param layout folders and ports
	 * @return the stack, running or not
	 */
	public static Stack at(Layout layout) {
		try {
			Files.createDirectories(layout.home());
			return new Stack(layout, Secrets.of(layout.home().resolve("secrets")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts what does not run yet and waits until every part is healthy. When a part
	 * fails, what this call started is stopped again.
	 * @param progress receives each step as text
	 * @return whether anything had to be started
	 * @throws StackException when a port is taken or a part does not become healthy
	 */
	public boolean up(Consumer<String> progress) {
		List<Part> missing = this.parts.stream().filter((part) -> process(part.name()).find().isEmpty()).toList();
		if (missing.isEmpty()) {
			return false;
		}
		refuseTakenPorts(missing);
		new Start(this.layout, missing, this::prepare, progress).run();
		return true;
	}

	/**
	 * {@return whether no other program listens on the ports of this stack, which must
	 * not run}
	 */
	public boolean hasFreePorts() {
		return TakenPort.among(this.parts).isEmpty();
	}

	/**
	 * Stops every part in reverse order of their start.
	 * @param progress receives each step as text
	 */
	public void down(Consumer<String> progress) {
		for (Part part : this.parts.reversed()) {
			if (process(part.name()).find().isPresent()) {
				process(part.name()).stop();
				progress.accept("%-14s stopped".formatted(part.name()));
			}
		}
	}

	/**
	 * {@return the health of each part}
	 */
	public List<PartStatus> status() {
		return this.parts.parallelStream().map((part) -> PartStatus.of(part, process(part.name()).find())).toList();
	}

	/**
	 * Ends a part with SIGKILL, as a power cut would.
	 * @param part name of the part
	 */
	public void kill(String part) {
		named(part);
		process(part).kill();
	}

	/**
	 * Starts one part again and waits until it is healthy.
	 * @param part name of the part
	 */
	public void start(String part) {
		Part alone = named(part);
		new Start(this.layout, List.of(alone), this::prepare, (step) -> {
		}).run();
	}

	/**
	 * {@return the sample of this stack, loaded or not}
	 */
	public Sample sample() {
		SampleStack addresses = new SampleStack(this.layout.publicUrl(), this.layout.issuer(), this.layout.mailUrl());
		return new Sample(addresses, this.layout.home().resolve("sample"), this.layout.clock());
	}

	/**
	 * {@return folders and ports of this stack}
	 */
	public Layout layout() {
		return this.layout;
	}

	private void refuseTakenPorts(List<Part> missing) {
		List<TakenPort> taken = TakenPort.among(missing);
		if (!taken.isEmpty()) {
			throw new StackException(String.join("\n", taken.stream().map(TakenPort::toString).toList()));
		}
	}

	private void prepare(Part part, Consumer<String> progress) {
		if (!part.name().equals("keycloak")) {
			return;
		}
		if (!this.catalogue.keycloakServer().isPrepared()) {
			progress.accept("%-14s unpacking and building, once".formatted("keycloak"));
		}
		try {
			this.catalogue.keycloakServer().prepare(this.catalogue.javaHome(), this.layout.log("keycloak-build"));
		}
		catch (IOException ex) {
			throw new StackException(
					"Keycloak cannot be prepared: " + ex.getMessage() + ", see " + this.layout.log("keycloak-build"),
					ex);
		}
	}

	private Part named(String name) {
		return this.parts.stream()
			.filter((part) -> part.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new StackException("There is no part named " + name + ". The parts are "
					+ String.join(", ", this.parts.stream().map(Part::name).toList())));
	}

	private PartProcess process(String part) {
		return new PartProcess(this.layout, part);
	}

}
