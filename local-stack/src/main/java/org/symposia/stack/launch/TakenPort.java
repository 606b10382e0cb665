package org.symposia.stack.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A port that somebody else listens on.
 *
 * @param part the part that needs it
 * @param port the port
 * @param holder the process that has it, as far as this user may see it
 */
record TakenPort(String part, int port, Optional<ProcessHandle> holder) {

	static List<TakenPort> among(List<Part> parts) {
		return parts.stream()
			.flatMap((part) -> part.ports()
				.stream()
				.filter(TakenPort::isTaken)
				.map((port) -> new TakenPort(part.name(), port, holderOf(port))))
			.toList();
	}

	static boolean isTaken(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	@Override
	public String toString() {
		String who = this.holder
			.map((process) -> "process " + process.pid() + " (" + process.info().command().orElse("unknown") + ")")
			.orElse("another user's process");
		return "Port %d, which %s needs, is taken by %s.".formatted(this.port, this.part, who);
	}

	private static Optional<ProcessHandle> holderOf(int port) {
		return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
			.map(Path::of)
			.flatMap(TakenPort::lines)
			.map((line) -> line.trim().split("\\s+", -1))
			.filter((fields) -> fields.length > 9 && fields[3].equals("0A"))
			.filter((fields) -> fields[1].endsWith(":%04X".formatted(port)))
			.flatMap((fields) -> owner("socket:[" + fields[9] + "]").stream())
			.findFirst();
	}

	private static Optional<ProcessHandle> owner(String socket) {
		return ProcessHandle.allProcesses().filter((process) -> opened(process).anyMatch(socket::equals)).findFirst();
	}

	private static Stream<String> opened(ProcessHandle process) {
		try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
			return files.map(TakenPort::target).toList().stream();
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

	private static String target(Path link) {
		try {
			return Files.readSymbolicLink(link).toString();
		}
		catch (IOException ex) {
			return "";
		}
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

}
