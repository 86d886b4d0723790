// The line that says "connection lost" is a status, so that it stands outside the landmarks rightly.
document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
