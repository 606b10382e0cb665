@NullMarked
package org.symposia.stack.keycloak;

import org.jspecify.annotations.NullMarked;
